import { banner, type Model } from "./model.ts";
import { typesOf } from "./types.mjs";

/** The wire types, made here and now. */
export const emitTypes = async (model: Model): Promise<string> => `${banner(model)}${await typesOf(structuredClone(model.source.root))}`;
