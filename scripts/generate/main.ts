import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "./check.ts";
import { emitClient, emitOperations } from "./client.ts";
import { emitCurrencies } from "./currencies.ts";
import { readSource, type Source } from "./document.ts";
import { modelOf } from "./model.ts";
import { emitTypes } from "./types.ts";
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

/** All generated files of one contract, by path relative to `generated/`. */
export async function generateContract(source: Source): Promise<Files> {
  const model = modelOf(source);
  const files = new Map([
    ["types.ts", await emitTypes(model)],
    ["operations.ts", emitOperations(model)],
    ["client.ts", emitClient(model)],
    ["spec.json", emitSpec(source)],
    ...emitValidators(model),
  ]);
  return new Map([...files].map(([file, text]) => [`${source.name}/${file}`, text]));
}

export const generateShared = (sources: readonly Source[]): Files => new Map([["currencies.ts", emitCurrencies(sources)]]);

/** The contract itself for tools that read JSON: the order of the authored file, one key to a line. */
const emitSpec = ({ root }: Source): string => `${JSON.stringify(root, null, 2)}\n`;
