import { annotations, isPlainString, isWords } from "./check-schema.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, refName } from "./document.ts";

/** Formats that say a width, which minimum and maximum say as well, or a binary body, which is not checked. */
const widths = new Set(["int32", "int64", "binary"]);
const manyWords = 8;

/**
 * A schema as AJV compiles it: annotations gone, small scalars written in place, `null` folded into types, and every
 * object or union that has a name turned into a call of the validator that is emitted once per contract.
 */
export function normalise(schema: Json, schemas: Record<string, JsonObject>): JsonObject {
  if (!isObject(schema)) return {};
  if (typeof schema.$ref === "string") {
    const name = refName(schema.$ref);
    const target = objectAt(schemas[name]);
    return isShared(target) ? { $shared: { name, nullable: false } } : normalise(target, schemas);
  }
  for (const kind of ["oneOf", "anyOf"] as const) if (schema[kind] !== undefined) return union(schema, kind, schemas);

  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.has(key) || (key === "format" && widths.has(String(value)))) continue;
    if (key === "properties") result[key] = Object.fromEntries(Object.entries(objectAt(value)).map(([name, entry]) => [name, normalise(entry, schemas)]));
    else if (key === "items" || (key === "additionalProperties" && isObject(value))) result[key] = normalise(value, schemas);
    else if (key === "propertyNames") result[key] = { type: "string", ...normalise(value, schemas) };
    else result[key] = value;
  }
  if (isObject(result.additionalProperties) && Object.keys(result.additionalProperties).length === 0) result.additionalProperties = true;
  if (result.additionalProperties === true) delete result.additionalProperties;
  if (result.additionalProperties === false) {
    delete result.additionalProperties;
    result.$closed = Object.keys(objectAt(result.properties));
  }
  return result;
}

/** Null becomes a type, a known-words-or-string union becomes a string, and what remains calls its branches by name. */
function union(schema: JsonObject, kind: "oneOf" | "anyOf", schemas: Record<string, JsonObject>): JsonObject {
  const all = arrayAt(schema[kind]);
  const branches = all.filter((branch) => objectAt(branch).type !== "null");
  const nullable = branches.length < all.length;
  const only = branches[0];
  if (branches.length === 1 && only !== undefined) return nullable ? withNull(normalise(only, schemas)) : normalise(only, schemas);
  const open = branches.find(isPlainString);
  if (open !== undefined && branches.every((branch) => branch === open || isWords(branch, schemas))) return { type: nullable ? ["string", "null"] : "string" };
  return { $variants: { names: branches.map((branch) => refName(String(objectAt(branch).$ref))), exactly: kind === "oneOf", nullable } };
}

function withNull(schema: JsonObject): JsonObject {
  if (isObject(schema.$shared)) return { $shared: { ...schema.$shared, nullable: true } };
  if (isObject(schema.$variants)) return { $variants: { ...schema.$variants, nullable: true } };
  const { const: only, ...rest } = schema;
  const result: JsonObject = only === undefined ? { ...schema } : { ...rest, enum: [only] };
  if (schema.type !== undefined) result.type = [...new Set([schema.type, "null"].flat())];
  if (Array.isArray(result.enum)) result.enum = [...new Set([...result.enum, null])];
  return result;
}

/** Whether a component gets a module of its own: all but the small scalars. */
export function isShared(schema: JsonObject): boolean {
  if (
    schema.oneOf !== undefined ||
    schema.anyOf !== undefined ||
    schema.properties !== undefined ||
    schema.items !== undefined ||
    schema.additionalProperties !== undefined
  )
    return true;
  return arrayAt(schema.enum).length > manyWords;
}

/** The components that a union names: they need a module even where they are small. */
export function unionBranches(schema: Json): string[] {
  if (Array.isArray(schema)) return schema.flatMap(unionBranches);
  if (!isObject(schema)) return [];
  const { $variants, ...rest } = schema;
  return [...arrayAt(objectAt($variants).names).map(String), ...Object.values(rest).flatMap(unionBranches)];
}

/** JSON pointers to what `x-sensitive` marks, through references; `*` stands for any index or key. Where a schema holds itself, all of the inner one counts. */
export function sensitivePointers(schema: Json, schemas: Record<string, JsonObject>, at = "", seen: readonly string[] = []): string[] {
  if (!isObject(schema)) return [];
  if (schema["x-sensitive"] === true) return [at];
  const into = (child: Json | undefined, path: string) => (child === undefined ? [] : sensitivePointers(child, schemas, path, seen));
  const found: string[] = [];
  if (typeof schema.$ref === "string") {
    const name = refName(schema.$ref);
    if (!seen.includes(name)) found.push(...sensitivePointers(objectAt(schemas[name]), schemas, at, [...seen, name]));
    else if (hasSensitive(schemas[name], schemas, [])) found.push(at);
  }
  for (const [name, child] of Object.entries(objectAt(schema.properties)))
    found.push(...into(child, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
  found.push(...into(schema.items, `${at}/*`));
  if (isObject(schema.additionalProperties)) found.push(...into(schema.additionalProperties, `${at}/*`));
  for (const branch of [...arrayAt(schema.oneOf), ...arrayAt(schema.anyOf)]) found.push(...into(branch, at));
  return [...new Set(found)];
}

function hasSensitive(schema: Json | undefined, schemas: Record<string, JsonObject>, seen: readonly string[]): boolean {
  if (Array.isArray(schema)) return schema.some((entry) => hasSensitive(entry, schemas, seen));
  if (!isObject(schema)) return false;
  const name = typeof schema.$ref === "string" ? refName(schema.$ref) : undefined;
  if (name !== undefined && !seen.includes(name)) return hasSensitive(schemas[name], schemas, [...seen, name]);
  return schema["x-sensitive"] === true || Object.values(schema).some((entry) => hasSensitive(entry, schemas, seen));
}
