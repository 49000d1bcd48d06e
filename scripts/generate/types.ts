import openapiTS, { astToString } from "openapi-typescript";
import { banner, type Model } from "./model.ts";

/** The wire types, by openapi-typescript. */
export async function emitTypes(model: Model): Promise<string> {
  const document = structuredClone(model.source.root);
  const nodes = await openapiTS(document as never, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true });
  return `${banner(model)}${astToString(nodes)}`;
}
