import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "./check.ts";
import { emitClient, emitOperations } from "./client.ts";
import { emitCurrencies } from "./currencies.ts";
import { type JsonObject, readSource, type Source } from "./document.ts";
import { banner, type Model, modelOf } from "./model.ts";
import { emitValidators, type Files } from "./validators.ts";

/** Every contract of a folder, read and checked. */
export function readSources(folder: string): Source[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && !file.endsWith(".arazzo.yaml"));
  return files.sort().map((file) => {
    const source = readSource(join(folder, file));
    checkDocument(source);
    return source;
  });
}

/** The wire types of a document that may be changed meanwhile: here (`types.mjs`), or in a thread beside (`types-beside.mjs`). */
export type TypesOf = (document: JsonObject) => Promise<string>;

/** All generated files of one contract, by path relative to `generated/`. */
export async function generateContract(source: Source, typesOf: TypesOf): Promise<Files> {
  const model = modelOf(source);
  // Asked for first and awaited last.
  const [types, files] = await Promise.all([typesOf(structuredClone(source.root)), emitCode(model)]);
  const all: [string, string][] = [["types.ts", `${banner(model)}${types}`], ...files];
  return new Map(all.map(([file, text]) => [`${source.name}/${file}`, text]));
}

const emitCode = async (model: Model): Promise<Files> =>
  new Map([["operations.ts", emitOperations(model)], ["client.ts", emitClient(model)], ["spec.json", emitSpec(model.source)], ...emitValidators(model)]);

export const generateShared = (sources: readonly Source[]): Files => new Map([["currencies.ts", emitCurrencies(sources)]]);

/** The contract itself for tools that read JSON: the order of the authored file, one key to a line. */
const emitSpec = ({ root }: Source): string => `${JSON.stringify(root, null, 2)}\n`;
