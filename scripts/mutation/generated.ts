import { emitClient, emitOperations } from "../generate/client.ts";
import { compile } from "../generate/compile.ts";
import { isObject, type Json, type Source } from "../generate/document.ts";
import { modelOf } from "../generate/model.ts";
import { emitTypes } from "../generate/types.ts";
import { emitValidators } from "../generate/validators.ts";

/** File name below `generated/` to text. */
export type Generated = ReadonlyMap<string, string>;

/** The generator, for contracts that are nearly the same: what it wrote once it does not work out again. */
export interface Generator {
  /** What hand-written code sees of a contract. */
  surface(source: Source): Promise<Generated>;
  /** The validators, or why there are none. */
  validators(source: Source): Generated | string;
}

export function createGenerator(provider: string): Generator {
  const typesOf = new Map<string, Promise<string>>();
  const codeOf = new Map<string, string>();
  const remembering: typeof compile = (...given) => {
    const key = JSON.stringify(given);
    const code = codeOf.get(key) ?? compile(...given);
    codeOf.set(key, code);
    return code;
  };
  const named = (files: Iterable<readonly [string, string]>) => new Map([...files].map(([file, text]) => [`${provider}/${file}`, text]));
  return {
    async surface(source) {
      const model = modelOf(source);
      const key = JSON.stringify(inTypes(source.root));
      const types = typesOf.get(key) ?? emitTypes(model);
      typesOf.set(key, types);
      return named([
        ["types.ts", await types],
        ["operations.ts", emitOperations(model)],
        ["client.ts", emitClient(model)],
      ]);
    },
    validators(source) {
      try {
        return named(emitValidators(modelOf(source), remembering));
      } catch (refusal) {
        return String(refusal).slice(0, 200);
      }
    },
  };
}

/** What says nothing to types: limits and forms of values, prose, our own extensions. */
const untyped = /^(description|summary|examples?|pattern|format|multipleOf|x-.*|(min|max)(imum|Length|Items|Properties))$/;

function inTypes(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((entry) => inTypes(entry));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isNames || !untyped.test(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, inTypes(each, !isNames && namesStandIn.test(key))]));
}
/** Below these stand names that the contract chose, not keywords. */
const namesStandIn = /^(properties|schemas|responses|parameters|headers|examples|paths|content|securitySchemes|requestBodies)$/;

/** Without what is said to readers. */
export const withoutComments = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, "");

/** Whether two contracts come to the same code. */
export const isSameCode = (one: Generated, other: Generated): boolean =>
  one.size === other.size && [...one].every(([file, text]) => withoutComments(text) === withoutComments(other.get(file) ?? ""));
