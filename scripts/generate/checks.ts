import { _, type Ajv, type Code, type KeywordCxt, Name, str, stringify } from "ajv";
import { getProperty } from "ajv/dist/compile/codegen/index.js";
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "./document.ts";

/**
 * The fields that one call of src/runtime/checks.ts checks, as `$fields`. What has no call stays as it is, and AJV writes its checks out; so it does for
 * what is no field (an entry of a list, the whole body).
 */
export function withCalls(schema: JsonObject): JsonObject {
  const { properties, required, ...rest } = schema;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(rest))
    result[key] = (key === "items" || key === "additionalProperties") && isObject(value) ? withCalls(value) : value;
  const fields = new Map<string, Call>();
  const others: [string, Json][] = [];
  for (const [name, field] of Object.entries(objectAt(properties))) {
    const call = callOf(objectAt(field), arrayAt(required).includes(name));
    if (call) fields.set(name, call);
    // AJV writes nothing for `true`, and knows that the name is no further one.
    others.push([name, call ? true : withCalls(objectAt(field))]);
  }
  for (const name of arrayAt(required).map(String)) if (!fields.has(name)) fields.set(name, { check: "present", given: [] });
  if (others.length > 0) result.properties = Object.fromEntries(others);
  if (fields.size > 0) result.$fields = Object.fromEntries(fields);
  return result;
}

/** The keywords that are calls: `$fields`; `$closed` for the names of an object's fields; `$shared` and `$variants` for what has a validator of its own. */
export function addChecks(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: "$fields",
    type: "object",
    schemaType: "object",
    before: "properties",
    code(cxt) {
      for (const [name, { check, presence, given }] of Object.entries(cxt.schema as Record<string, Call>)) {
        const place = str`${cxt.it.errorPath}/${escaped(name)}`;
        const more = [...(presence ? [imported(cxt, `check:${presence}`)] : []), ...given.map((one) => givenCode(cxt, one))];
        const all = more.reduce<Code>((before, one) => _`${before}, ${one}`, _`${found}, ${cxt.data}${getProperty(name)}, ${place}`);
        cxt.gen.code(_`${found} = ${imported(cxt, `check:${check}`)}(${all})`);
      }
    },
  });
  ajv.addKeyword({
    keyword: "$closed",
    type: "object",
    schemaType: "array",
    code: (cxt) => cxt.gen.code(_`${found} = ${imported(cxt, "check:knows")}(${found}, ${cxt.data}, ${placeOf(cxt)}, ${wordsOf(cxt, cxt.schema)})`),
  });
  for (const [keyword, token] of [
    ["$shared", sharedToken],
    ["$variants", variantsToken],
  ] as const) {
    ajv.addKeyword({
      keyword,
      schemaType: "object",
      code(cxt) {
        const call = _`${found} = ${imported(cxt, "check:joined")}(${found}, ${imported(cxt, token(cxt.schema))}(${cxt.data}), ${placeOf(cxt)})`;
        if (cxt.schema.nullable) cxt.gen.if(_`${cxt.data} !== null`, () => cxt.gen.code(call));
        else cxt.gen.code(call);
      },
    });
  }
}

/** What AJV's code calls its list of findings. */
const found = new Name("vErrors");
const placeOf = ({ it }: KeywordCxt) => (it.errorPath.emptyStr() ? _`""` : it.errorPath);
const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The listed words as a module constant: an array, or a set where there are many to look among. */
export function wordsOf({ gen }: KeywordCxt, words: readonly Json[]): Code {
  const list = stringify(words);
  const many = words.length > 8;
  return gen.scopeValue("obj", { ref: words, key: `${many} ${JSON.stringify(words)}`, code: many ? _`new Set(${list})` : list });
}

/** What stands in another module: `check:string` in src/runtime/checks.ts, `schema:Refund` in a schema's own. */
const imported = ({ gen }: KeywordCxt, token: string): Code => gen.scopeValue("func", { ref: { token }, key: token, code: _`require(${token})` });

const sharedToken = ({ name }: JsonObject) => `schema:${String(name)}`;
/** How a union's check is asked for until the imports are written. */
const variantsToken = ({ names: branches, exactly }: JsonObject) => `schema:${exactly === true ? "one" : "any"}:${[branches].flat().join(",")}`;

function givenCode(cxt: KeywordCxt, given: Json): Code {
  if (Array.isArray(given)) return wordsOf(cxt, given);
  if (!isObject(given)) return given === null ? _`undefined` : stringify(given);
  if (given.token !== undefined) return imported(cxt, String(given.token));
  if (given.format !== undefined) return cxt.gen.scopeValue("formats", { ref: given, key: "date-time", code: _`require("formats")["date-time"]` });
  return cxt.gen.scopeValue("pattern", { ref: given, key: String(given.pattern), code: _`new RegExp(${String(given.pattern)}, "u")` });
}

/** One call of src/runtime/checks.ts. */
export type Call = { check: string; presence?: string; given: Json[] };

/** The call that checks a field, or `undefined` where there is none for it. */
export function callOf(schema: JsonObject, isRequired: boolean): Call | undefined {
  const { $shared, $variants, type, ...limits } = schema;
  const call = (check: string, nullable: boolean, given: Json[]) => ({
    check,
    presence: `${isRequired ? "required" : "optional"}${nullable ? "OrNull" : ""}`,
    given,
  });
  if (isObject($shared)) return call("nested", $shared.nullable === true, [{ token: sharedToken($shared) }]);
  if (isObject($variants)) return call("nested", $variants.nullable === true, [{ token: variantsToken($variants) }]);
  const types = [type ?? []].flat();
  const nullable = types.includes("null");
  const only = types.filter((one) => one !== "null");
  const kind = kinds[String(only[0])]?.find(({ keywords }) => Object.keys(limits).sort().join() === keywords || isIn(keywords, limits));
  const given = only.length === 1 ? kind?.given(limits, nullable) : undefined;
  return kind && given && call(kind.name, nullable, given);
}

interface Kind {
  readonly name: string;
  /** The keywords beside `type`, sorted: just these. */
  readonly keywords: string;
  /** What is handed to the call, or `undefined` where it would not say the same. */
  readonly given: (limits: JsonObject, nullable: boolean) => Json[] | undefined;
}
const kinds: Record<string, readonly Kind[] | undefined> = {
  array: [
    {
      name: "each",
      keywords: "list",
      given: ({ items, minItems, maxItems }) => {
        const entry = entryCheck(objectAt(items));
        return entry === undefined ? undefined : withoutTail([{ token: entry }, minItems ?? null, maxItems ?? null]);
      },
    },
  ],
  string: [
    { name: "string", keywords: "", given: () => [] },
    {
      name: "text",
      keywords: "text",
      given: ({ minLength, maxLength, pattern }) => withoutTail([minLength ?? null, maxLength ?? null, pattern === undefined ? null : { pattern }]),
    },
    {
      name: "word",
      keywords: "enum",
      given: ({ enum: words }, nullable) => (areWords(words, nullable) ? [words.filter((one) => one !== null)] : undefined),
    },
    { name: "just", keywords: "const", given: ({ const: only }, nullable) => (typeof only === "string" && !nullable ? [only] : undefined) },
    { name: "formatted", keywords: "format", given: ({ format }) => (format === "date-time" ? [{ format }] : undefined) },
  ],
  integer: [{ name: "whole", keywords: "maximum,minimum", given: ({ minimum = null, maximum = null }) => [minimum, maximum] }],
  object: [{ name: "open", keywords: "", given: () => [] }],
  boolean: [{ name: "flag", keywords: "", given: () => [] }],
};

/** Keywords of which each may be left out. */
const optionalKeywords: Record<string, readonly string[] | undefined> = {
  text: ["minLength", "maxLength", "pattern"],
  list: ["items", "minItems", "maxItems"],
};
const isIn = (keywords: string, limits: JsonObject) => Object.keys(limits).every((key) => optionalKeywords[keywords]?.includes(key));

/** The check of a list's entries, where it is one of its own. */
function entryCheck({ $shared, $variants, type, ...limits }: JsonObject): string | undefined {
  if (isObject($shared)) return $shared.nullable === true ? undefined : sharedToken($shared);
  if (isObject($variants)) return $variants.nullable === true ? undefined : variantsToken($variants);
  if (Object.keys(limits).length > 0) return undefined;
  return type === "string" ? "check:isText" : type === "object" ? "check:object" : undefined;
}
const areWords = (words: Json | undefined, nullable: boolean): words is string[] =>
  Array.isArray(words) && words.every((one) => typeof one === "string" || (nullable && one === null)) && words.includes(null) === nullable;
const withoutTail = (given: readonly Json[]): Json[] => given.slice(0, given.findLastIndex((one) => one !== null) + 1);
