import { arrayAt, isObject, type Json, type JsonObject, objectAt, type Path, refName } from "./document.ts";
import { misused } from "./keywords.ts";

/**
 * Everything that the generator supports, and nothing else: what is not named here is refused by line. What it lets
 * through, types and validators understand in the same way.
 */
const schemaKeywords = new Set([
  ..."type enum const properties required additionalProperties items minItems maxItems minLength maxLength pattern".split(" "),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minProperties maxProperties propertyNames".split(" "),
  ..."oneOf anyOf $ref format default description title example examples deprecated".split(" "),
  ..."x-source x-sensitive".split(" "),
]);
/** Keywords that describe and do not check. */
export const annotations = new Set(["description", "title", "example", "examples", "default", "deprecated", "x-source", "x-sensitive"]);
const remedies: Record<string, string | undefined> = {
  allOf: "Write the fields out, or give each shape its own schema",
  not: "State what is allowed",
  if: "Use oneOf with a named branch for each shape",
  nullable: 'Write type: [string, "null"]',
  readOnly: "Write one schema for the request and one for the response",
  writeOnly: "Write one schema for the request and one for the response",
  discriminator: "Use oneOf over named schemas with a const field each",
  prefixItems: "Use an object with named fields",
};
const types = new Set(["string", "integer", "number", "boolean", "object", "array", "null"]);
const formats = new Set(["date-time", "int32", "int64", "binary"]);
export const confidences = new Set(["seed", "official", "docs", "third-party", "inferred"]);
const maxSafe = Number.MAX_SAFE_INTEGER;

type Refuse = (path: Path, problem: string, remedy: string) => never;

/** The checks of every schema of a document. */
export function schemaChecks(root: JsonObject, refuse: Refuse) {
  const schemas = objectAt(objectAt(root.components).schemas);
  return { checkSchema, checkSource, resolved };

  function checkSchema(schema: Json | undefined, path: Path): void {
    if (!isObject(schema)) return refuse(path, `a schema is ${JSON.stringify(schema)}`, "Write an object; {} stands for any value");
    for (const key of Object.keys(schema)) {
      if (!schemaKeywords.has(key))
        refuse([...path, key], `the keyword ${key} is not supported`, remedies[key] ?? "Remove it or say it with the keywords of specs/README.md");
    }
    checkSource(schema, path);
    for (const kind of ["$ref", "oneOf", "anyOf"]) {
      const beside = schema[kind] === undefined ? [] : Object.keys(schema).filter((key) => key !== kind && !annotations.has(key));
      if (beside.length > 0)
        refuse([...path, beside[0] ?? ""], `${beside.join(", ")} stands beside ${kind} and would be ignored`, "Put it into the schema that is referred to");
    }
    const misuse = misused(schema);
    if (misuse) refuse([...path, misuse.key], misuse.problem, misuse.remedy);
    if (typeof schema.$ref === "string") resolved(schema, path);
    const typeList = schema.type === undefined ? [] : [schema.type].flat();
    for (const type of typeList)
      if (typeof type !== "string" || !types.has(type))
        refuse([...path, "type"], `the type ${JSON.stringify(type)} is unknown`, `Use ${[...types].join(", ")}`);
    if (typeof schema.format === "string" && !formats.has(schema.format))
      refuse([...path, "format"], `the format ${schema.format} is not checked`, `Use ${[...formats].join(", ")} or a pattern`);
    if (typeList.includes("integer")) {
      const low = schema.minimum ?? schema.exclusiveMinimum;
      const high = schema.maximum ?? schema.exclusiveMaximum;
      if (typeof low !== "number" || typeof high !== "number" || low < -maxSafe || high > maxSafe) {
        refuse(path, "an integer has no bounds that JavaScript can carry", `Give minimum and maximum within ±${maxSafe}`);
      }
    }
    if (typeof schema.pattern === "string") checkPattern(schema.pattern, [...path, "pattern"]);
    for (const [name, entry] of Object.entries(objectAt(schema.properties))) checkSchema(entry, [...path, "properties", name]);
    for (const name of arrayAt(schema.required)) {
      if (typeof name === "string" && !Object.hasOwn(objectAt(schema.properties), name))
        refuse([...path, "required"], `the required field ${name} is not described`, "Add it to properties");
    }
    if (schema.items !== undefined) checkSchema(schema.items, [...path, "items"]);
    if (typeList.includes("array") && schema.items === undefined) refuse(path, "an array does not say what it holds", "Add items");
    if (isObject(schema.additionalProperties)) checkSchema(schema.additionalProperties, [...path, "additionalProperties"]);
    if (schema.propertyNames !== undefined) checkSchema({ type: "string", ...objectAt(schema.propertyNames) }, [...path, "propertyNames"]);
    for (const kind of ["oneOf", "anyOf"]) {
      if (schema[kind] === undefined) continue;
      const hasNull = arrayAt(schema[kind]).some((branch) => objectAt(branch).type === "null");
      arrayAt(schema[kind]).forEach((branch, index) => {
        const at = [...path, kind, index];
        checkSchema(branch, at);
        if (kind === "oneOf" && isPlainString(branch))
          refuse(at, "oneOf takes any string beside a list of words, so that a listed word would match twice", "Write anyOf");
        if (kind === "oneOf" && hasNull && objectAt(branch).$ref !== undefined && [resolved(objectAt(branch), at).type].flat().includes("null")) {
          refuse(at, "null would match two branches of oneOf", 'Remove the branch type: "null"');
        }
        const isOpenArm =
          isPlainString(branch) && arrayAt(schema[kind]).every((other) => other === branch || objectAt(other).type === "null" || isWords(other, schemas));
        if (objectAt(branch).$ref === undefined && objectAt(branch).type !== "null" && !isOpenArm)
          refuse(at, `a branch of ${kind} has no name`, "Move it to components.schemas, so that an error can name it");
      });
    }
  }

  function checkPattern(pattern: string, path: Path): void {
    try {
      new RegExp(pattern, "u");
    } catch {
      refuse(path, `the pattern ${pattern} is not a regular expression with the u flag`, "Correct it");
    }
  }

  /** The schema that a chain of references ends at. */
  function resolved(schema: JsonObject, path: Path, seen: readonly string[] = []): JsonObject {
    if (typeof schema.$ref !== "string") return schema;
    const name = refName(schema.$ref);
    if (seen.includes(name)) refuse(path, `the reference ${schema.$ref} leads back to itself`, "Let one of the schemas say what it is");
    return resolved(objectAt(schemas[name]), path, [...seen, name]);
  }

  function checkSource(owner: JsonObject, path: Path): void {
    const given = owner["x-source"];
    if (given === undefined) return;
    const { from, confidence } = objectAt(given);
    if (typeof from !== "string" || typeof confidence !== "string" || !confidences.has(confidence)) {
      refuse([...path, "x-source"], "x-source does not say from where and how sure", `Give from and confidence (${[...confidences].join(", ")})`);
    }
  }
}

/** A string with nothing more said: the open arm of an enum that may grow. */
export const isPlainString = (schema: Json | undefined) =>
  isObject(schema) && schema.type === "string" && Object.keys(schema).every((key) => key === "type" || key === "description");

/** A reference to a closed list of strings. */
export function isWords(schema: Json, schemas: JsonObject): boolean {
  const { $ref } = objectAt(schema);
  const target = typeof $ref === "string" ? objectAt(schemas[refName($ref)]) : {};
  return target.type === "string" && Array.isArray(target.enum);
}
