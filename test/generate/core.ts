import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { arrayAt, type Contract, isObject, type Json, type JsonObject, objectAt } from "./contracts.ts";

const annotations = ["description", "title", "example", "examples", "default", "deprecated"];

/** A schema as written, without what only describes. */
export function bare(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.includes(key) || key.startsWith("x-")) continue;
    if (key === "properties") kept[key] = Object.fromEntries(Object.entries(objectAt(value)).map(([name, entry]) => [name, bare(entry)]));
    else if (key === "oneOf" || key === "anyOf") kept[key] = arrayAt(value).map(bare);
    else if (["items", "additionalProperties", "propertyNames"].includes(key)) kept[key] = bare(value);
    else kept[key] = value;
  }
  return kept;
}

/** The verdicts of Ajv itself, JSON Schema 2020-12 with all formats, on the schemas of one contract. */
export function coreAjv(contract: Pick<Contract, "name" | "schemas">): (schema: JsonObject) => (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
  formats.default(ajv);
  const schemas = Object.fromEntries(Object.entries(contract.schemas).map(([name, schema]) => [name, bare(schema)]));
  ajv.addSchema({ $id: contract.name, components: { schemas } });
  const compiled = new Map<JsonObject, (value: unknown) => boolean>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(bare(schema)).replaceAll('"$ref":"#/', `"$ref":"${contract.name}#/`);
    const validate = ajv.compile(JSON.parse(text));
    const check = (value: unknown) => validate(value) === true;
    compiled.set(schema, check);
    return check;
  };
}
