import { arrayAt, isObject, type Json, type JsonObject, objectAt, type Path, Refusal, refName, type Source } from "./document.ts";

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
const confidences = new Set(["seed", "official", "docs", "third-party", "inferred"]);
const methods = ["get", "post", "put", "patch", "delete"];
const maxSafe = Number.MAX_SAFE_INTEGER;

export function checkDocument(source: Source): void {
  const { root } = source;
  const refuse = (path: Path, problem: string, remedy: string): never => {
    throw new Refusal(source, path, problem, remedy);
  };
  if (typeof root.openapi !== "string" || !root.openapi.startsWith("3.1.")) refuse(["openapi"], `openapi is ${JSON.stringify(root.openapi)}`, "Write the contract in OpenAPI 3.1");
  for (const key of ["webhooks", "jsonSchemaDialect"]) if (root[key] !== undefined) refuse([key], `${key} is not supported`, "Describe it under paths");

  checkReferences(root, []);
  for (const [name, schema] of Object.entries(objectAt(objectAt(root.components).schemas))) {
    const path = ["components", "schemas", name];
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) refuse(path, `the schema name ${name} is not PascalCase`, "Rename it: it becomes a type and a file");
    checkSchema(schema, path);
  }
  for (const [name, response] of Object.entries(objectAt(objectAt(root.components).responses))) checkResponse(response, ["components", "responses", name]);
  for (const [name, parameter] of Object.entries(objectAt(objectAt(root.components).parameters))) checkParameter(parameter, ["components", "parameters", name]);
  const ids = new Map<string, Path>();
  for (const [template, item] of Object.entries(objectAt(root.paths))) {
    for (const [key, operation] of Object.entries(objectAt(item))) {
      const path = ["paths", template, key];
      if (!methods.includes(key)) refuse(path, `${key} of a path is not supported`, "Declare parameters on each operation; methods are get, post, put, patch, delete");
      checkOperation(objectAt(operation), path, key !== "get", ids);
    }
  }

  function checkReferences(value: Json | undefined, path: Path): void {
    if (Array.isArray(value)) return value.forEach((entry, index) => checkReferences(entry, [...path, index]));
    if (!isObject(value)) return;
    const ref = value.$ref;
    if (typeof ref === "string" && !path.includes("examples") && path.at(-1) !== "example") {
      const target = /^#\/components\/(schemas|responses|parameters|headers)\/([^/]+)$/.exec(ref);
      if (!target) refuse(path, `the reference ${ref} leaves the components of this document`, "Bundle the documents first, or move the target into components");
      const [, kind = "", name = ""] = target ?? [];
      if (objectAt(objectAt(root.components)[kind])[name] === undefined) refuse(path, `the reference ${ref} leads nowhere`, `Define components.${kind}.${name}`);
    }
    for (const [key, entry] of Object.entries(value)) if (key !== "examples" && key !== "example") checkReferences(entry, [...path, key]);
  }

  function checkSchema(schema: Json | undefined, path: Path): void {
    if (!isObject(schema)) return refuse(path, `a schema is ${JSON.stringify(schema)}`, "Write an object; {} stands for any value");
    for (const key of Object.keys(schema)) {
      if (!schemaKeywords.has(key)) refuse([...path, key], `the keyword ${key} is not supported`, remedies[key] ?? "Remove it or say it with the keywords of specs/README.md");
    }
    checkSource(schema, path);
    for (const kind of ["$ref", "oneOf", "anyOf"]) {
      const beside = schema[kind] === undefined ? [] : Object.keys(schema).filter((key) => key !== kind && !annotations.has(key));
      if (beside.length > 0) refuse([...path, beside[0] ?? ""], `${beside.join(", ")} stands beside ${kind} and would be ignored`, "Put it into the schema that is referred to");
    }
    const typeList = schema.type === undefined ? [] : [schema.type].flat();
    for (const type of typeList) if (typeof type !== "string" || !types.has(type)) refuse([...path, "type"], `the type ${JSON.stringify(type)} is unknown`, `Use ${[...types].join(", ")}`);
    if (typeof schema.format === "string" && !formats.has(schema.format)) refuse([...path, "format"], `the format ${schema.format} is not checked`, `Use ${[...formats].join(", ")} or a pattern`);
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
      if (typeof name === "string" && objectAt(schema.properties)[name] === undefined) refuse([...path, "required"], `the required field ${name} is not described`, "Add it to properties");
    }
    if (schema.items !== undefined) checkSchema(schema.items, [...path, "items"]);
    if (typeList.includes("array") && schema.items === undefined) refuse(path, "an array does not say what it holds", "Add items");
    if (isObject(schema.additionalProperties)) checkSchema(schema.additionalProperties, [...path, "additionalProperties"]);
    if (schema.propertyNames !== undefined) checkSchema(schema.propertyNames, [...path, "propertyNames"]);
    for (const kind of ["oneOf", "anyOf"]) {
      if (schema[kind] === undefined) continue;
      arrayAt(schema[kind]).forEach((branch, index) => {
        const at = [...path, kind, index];
        checkSchema(branch, at);
        const isOpenArm = isPlainString(branch) && arrayAt(schema[kind]).every((other) => other === branch || objectAt(other).type === "null" || isWords(other, objectAt(objectAt(root.components).schemas)));
        if (objectAt(branch).$ref === undefined && objectAt(branch).type !== "null" && !isOpenArm) refuse(at, `a branch of ${kind} has no name`, "Move it to components.schemas, so that an error can name it");
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

  function checkSource(owner: JsonObject, path: Path): void {
    const given = owner["x-source"];
    if (given === undefined) return;
    const { from, confidence } = objectAt(given);
    if (typeof from !== "string" || typeof confidence !== "string" || !confidences.has(confidence)) {
      refuse([...path, "x-source"], "x-source does not say from where and how sure", `Give from and confidence (${[...confidences].join(", ")})`);
    }
  }

  function checkParameter(given: Json, path: Path): void {
    const parameter = objectAt(given);
    if (!["path", "query", "header"].includes(String(parameter.in))) refuse(path, `a parameter in ${JSON.stringify(parameter.in)} is not supported`, "Use path, query or header");
    for (const key of ["style", "explode", "allowReserved", "content"]) if (parameter[key] !== undefined) refuse([...path, key], `${key} is not supported`, "Use a scalar schema and the default style");
    const schema = objectAt(parameter.schema);
    checkSchema(parameter.schema, [...path, "schema"]);
    if (schema.type === "object" || schema.type === "array") refuse([...path, "schema"], "a parameter is not a scalar", "Use a string, a number or a boolean");
    checkSource(parameter, path);
  }

  function checkResponse(given: Json, path: Path): void {
    const response = objectAt(given);
    const content = Object.entries(objectAt(response.content));
    if (content.length > 1) refuse([...path, "content"], "a response has more than one media type", "Keep the one that the provider sends");
    for (const [media, { schema }] of content.map(([media, entry]) => [media, objectAt(entry)] as const)) checkSchema(schema, [...path, "content", media, "schema"]);
    const empty = response["x-empty-body"];
    if (empty !== undefined && empty !== "allowed") refuse([...path, "x-empty-body"], `x-empty-body is ${JSON.stringify(empty)}`, "Write allowed or remove it");
    checkSource(response, path);
  }

  function checkOperation(operation: JsonObject, path: Path, isWrite: boolean, ids: Map<string, Path>): void {
    const id = operation.operationId;
    if (typeof id !== "string" || !/^[a-z][A-Za-z0-9]*$/.test(id)) return refuse(path, `operationId ${JSON.stringify(id)} is not a camelCase word`, "Take one from the vocabulary in specs/README.md");
    if (ids.has(id)) refuse([...path, "operationId"], `operationId ${id} stands twice`, "Each operation has its own");
    ids.set(id, path);
    if (operation["x-source"] === undefined) refuse(path, `${id} does not say where it comes from`, "Add x-source");
    checkSource(operation, path);
    arrayAt(operation.parameters).forEach((parameter, index) => {
      if (objectAt(parameter).$ref === undefined) checkParameter(parameter, [...path, "parameters", index]);
    });
    const body = objectAt(operation.requestBody);
    const media = Object.keys(objectAt(body.content));
    if (operation.requestBody !== undefined) {
      if (media.length !== 1 || media[0] !== "application/json") refuse([...path, "requestBody"], `a request body of ${media.join(", ") || "no type"} is not supported`, "Use application/json");
      if (body.required !== true) refuse([...path, "requestBody"], `the request body of ${id} may be left out`, "Write required: true");
      checkSchema(objectAt(objectAt(body.content)["application/json"]).schema, [...path, "requestBody", "content", "application/json", "schema"]);
    }
    const responses = Object.entries(objectAt(operation.responses));
    for (const [status, response] of responses) {
      if (!/^[1-5]\d\d$/.test(status)) refuse([...path, "responses", status], `the status ${status} is not a number`, "Write each status out");
      if (objectAt(response).$ref === undefined) checkResponse(response, [...path, "responses", status]);
    }
    if (!responses.some(([status]) => status.startsWith("2"))) refuse([...path, "responses"], `${id} has no successful response`, "Describe the 2xx answer");
    checkIdempotency(operation, path, id, isWrite);
  }

  function checkIdempotency(operation: JsonObject, path: Path, id: string, isWrite: boolean): void {
    const given = operation["x-idempotency"];
    const at = [...path, "x-idempotency"];
    if (!isWrite) return given === undefined ? undefined : refuse(at, `${id} is a read`, "Remove x-idempotency");
    if (given === undefined) refuse(path, `${id} is a write and does not say what a repetition does`, "Add x-idempotency, or x-idempotency: none");
    if (given === "none") return;
    const fields: Record<string, (value: Json | undefined) => boolean> = {
      header: (value) => typeof value === "string",
      required: (value) => typeof value === "boolean",
      scope: (value) => value === "account" || value === "payment",
      window: (value) => typeof value === "string" && windowMs(value) !== undefined,
      replay: (value) => value === "unmarked" || (isObject(value) && typeof value.header === "string" && typeof value.value === "string"),
      conflict: (value) => value === "undocumented" || typeof value === "number",
      storesFailures: (value) => value === "undocumented" || typeof value === "boolean",
      confidence: (value) => typeof value === "string" && confidences.has(value),
      note: (value) => value === undefined || typeof value === "string",
    };
    const facts = objectAt(given);
    for (const [field, holds] of Object.entries(fields)) {
      if (!holds(facts[field])) refuse([...at, field], `${field} of x-idempotency is ${JSON.stringify(facts[field])}`, "specs/README.md lists what it may be");
    }
    for (const field of Object.keys(facts)) if (!fields[field]) refuse([...at, field], `${field} is not a field of x-idempotency`, "specs/README.md lists them");
    const declared = arrayAt(operation.parameters).some((parameter) => {
      const ref = objectAt(parameter).$ref;
      const resolved = typeof ref === "string" ? objectAt(objectAt(root.components).parameters)[refName(ref)] : parameter;
      return objectAt(resolved).in === "header" && objectAt(resolved).name === facts.header;
    });
    if (!declared) refuse(at, `${id} does not declare the header ${String(facts.header)}`, "Add it as a header parameter");
  }
}

/** A string with nothing more said: the open arm of an enum that may grow. */
export const isPlainString = (schema: Json | undefined) => isObject(schema) && schema.type === "string" && Object.keys(schema).every((key) => key === "type" || key === "description");

/** A reference to a closed list of strings. */
export function isWords(schema: Json, schemas: JsonObject): boolean {
  const { $ref } = objectAt(schema);
  const target = typeof $ref === "string" ? objectAt(schemas[refName($ref)]) : {};
  return target.type === "string" && Array.isArray(target.enum);
}

/** `PT1H` in milliseconds, `null` for `unlimited`, `undefined` for anything else. */
export function windowMs(window: string): number | null | undefined {
  if (window === "unlimited") return null;
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(window);
  if (!match || window.length < 3) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
