import { _, type Ajv, type Code, type KeywordCxt, Name, stringify } from "ajv";
import { getProperty, or } from "ajv/dist/compile/codegen/index.js";
import * as checks from "../../src/runtime/checks.ts";
import { isObject, type Json, type JsonObject, objectAt } from "./document.ts";

/** The functions that generated validators call. */
export const checkNames = Object.keys(checks);

/**
 * The schemas of fields that one call of src/runtime/checks.ts checks, as such calls. What has no call stays as it is, and AJV writes its checks out; so it
 * does where a value can't be left out (an entry of a list, the whole body).
 */
export function withCalls(schema: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      result[key] = Object.fromEntries(Object.entries(objectAt(value)).map(([name, field]) => [name, callOf(objectAt(field)) ?? withCalls(objectAt(field))]));
    } else result[key] = (key === "items" || key === "additionalProperties") && isObject(value) ? withCalls(value) : value;
  }
  return result;
}

/** AJV's keywords that are one call each: `$call` for a field, `required` and `$closed` for the names of an object's fields. */
export function addChecks(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: "$call",
    schemaType: "object",
    code(cxt) {
      const { gen, data, schema, it } = cxt;
      const given: Code[] = (schema.given as Json[]).map((one) => givenCode(cxt, one));
      const check = isObject(schema.check) ? _`${named(cxt, schema.check)}, ` : _``;
      const start = _`${names.list}, ${check}${data}, ${names.place}, ${it.errorPath}`;
      gen.code(_`${names.list} = ${new Name(String(schema.name))}(${given.reduce<Code>((all, one) => _`${all}, ${one}`, start)})`);
    },
  });
  ajv.removeKeyword("required");
  for (const { keyword, name, ...order } of [
    { keyword: "required", name: "lacks", before: "properties" },
    { keyword: "$closed", name: "knows" },
  ]) {
    ajv.addKeyword({
      keyword,
      type: "object",
      schemaType: "array",
      ...order,
      code(cxt) {
        if (keyword === "required" && cxt.schema.length === 0) return;
        const told = _`${names.list} = ${new Name(name)}(${names.list}, ${cxt.data}, ${places(cxt)}, ${wordsOf(cxt, cxt.schema)})`;
        // Many are looked at by name first: the engine knows where a named field stands, and a name out of a list it has to look up.
        if (keyword === "required" && cxt.schema.length > 4)
          cxt.gen.if(or(...cxt.schema.map((field: string) => _`${cxt.data}${getProperty(field)} === undefined`)), () => cxt.gen.code(told));
        else cxt.gen.code(told);
      },
    });
  }
}

/** What AJV's code calls its list of findings, and the place of the value. */
const names = { list: new Name("vErrors"), place: new Name("instancePath") };
const places = ({ it }: KeywordCxt) => (it.errorPath.emptyStr() ? _`${names.place}` : _`${names.place} + ${it.errorPath}`);

/** The listed words as a module constant: an array, or a set where there are many to look among. */
export function wordsOf({ gen, keyword }: KeywordCxt, words: readonly Json[]): Code {
  const list = stringify(words);
  const many = words.length > 8 && keyword !== "required";
  return gen.scopeValue("obj", { ref: words, key: `${many} ${JSON.stringify(words)}`, code: many ? _`new Set(${list})` : list });
}

/** A check that stands in a module of its own. */
export const named = ({ gen }: KeywordCxt, { token }: JsonObject): Code =>
  gen.scopeValue("func", { ref: { token }, key: String(token), code: _`require(${String(token)})` });

function givenCode(cxt: KeywordCxt, given: Json): Code {
  if (Array.isArray(given)) return wordsOf(cxt, given);
  if (!isObject(given)) return given === null ? _`undefined` : stringify(given);
  if (given.format !== undefined) return cxt.gen.scopeValue("formats", { ref: given, key: "date-time", code: _`require("formats")["date-time"]` });
  return cxt.gen.scopeValue("pattern", { ref: given, key: String(given.pattern), code: _`new RegExp(${String(given.pattern)}, "u")` });
}

/** The call that checks a field, or `undefined` where there is none for it. */
function callOf(schema: JsonObject): JsonObject | undefined {
  const { $shared, $variants, type, ...limits } = schema;
  if (isObject($shared)) return call($shared.nullable === true ? "nestedOrNull" : "nested", [], { token: `schema:${String($shared.name)}` });
  if (isObject($variants)) return call($variants.nullable === true ? "nestedOrNull" : "nested", [], { token: variantsToken($variants) });
  const entry = isObject(limits.items) && Object.keys(limits).length === 1 ? limits.items.$shared : undefined;
  const types = [type ?? []].flat();
  const nullable = types.includes("null");
  const only = types.filter((one) => one !== "null");
  if (isObject(entry) && entry.nullable !== true && only.join() === "array")
    return call(nullable ? "eachOrNull" : "each", [], { token: `schema:${String(entry.name)}` });
  const kind = kinds[String(only[0])]?.find(({ keywords }) => Object.keys(limits).sort().join() === keywords || (keywords === "text" && isText(limits)));
  if (only.length !== 1 || !kind) return undefined;
  const given = kind.given(limits, nullable);
  return given === undefined ? undefined : call(nullable && !kind.knowsNull ? `${kind.name}OrNull` : kind.name, given);
}

const call = (name: string, given: readonly Json[], check: Json = null): JsonObject => ({ $call: { name, given: [...given], check } });

interface Kind {
  readonly name: string;
  /** The keywords beside `type`, sorted: just these. */
  readonly keywords: string;
  readonly knowsNull?: true;
  /** What is handed to the call, or `undefined` where it would not say the same. */
  readonly given: (limits: JsonObject, nullable: boolean) => Json[] | undefined;
}
const kinds: Record<string, readonly Kind[] | undefined> = {
  string: [
    { name: "string", keywords: "", given: () => [] },
    {
      name: "text",
      keywords: "text",
      given: ({ minLength, maxLength, pattern }) => withoutTail([minLength ?? null, maxLength ?? null, pattern === undefined ? null : { pattern }]),
    },
    { name: "word", keywords: "enum", knowsNull: true, given: ({ enum: words }, nullable) => (areWords(words, nullable) ? [words] : undefined) },
    { name: "just", keywords: "const", given: ({ const: only }, nullable) => (typeof only === "string" && !nullable ? [only] : undefined) },
    { name: "formatted", keywords: "format", given: ({ format }) => (format === "date-time" ? [{ format }] : undefined) },
  ],
  integer: [{ name: "whole", keywords: "maximum,minimum", given: ({ minimum = null, maximum = null }) => [minimum, maximum] }],
  object: [{ name: "open", keywords: "", given: () => [] }],
  boolean: [{ name: "flag", keywords: "", given: () => [] }],
};

const isText = (limits: JsonObject) => Object.keys(limits).every((key) => ["minLength", "maxLength", "pattern"].includes(key));
const areWords = (words: Json | undefined, nullable: boolean): words is string[] =>
  Array.isArray(words) && words.every((one) => typeof one === "string" || (nullable && one === null)) && words.includes(null) === nullable;
const withoutTail = (given: readonly Json[]): Json[] => given.slice(0, given.findLastIndex((one) => one !== null) + 1);

/** How a union's check is asked for until the imports are written. */
export const variantsToken = ({ names: branches, exactly }: JsonObject) => `schema:${exactly === true ? "one" : "any"}:${[branches].flat().join(",")}`;
