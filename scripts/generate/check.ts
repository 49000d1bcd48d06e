import { confidences, schemaChecks } from "./check-schema.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, type Path, Refusal, refName, type Source } from "./document.ts";

const methods = ["get", "post", "put", "patch", "delete"];
const operationFields = "operationId tags summary description deprecated externalDocs security parameters requestBody responses x-source x-idempotency".split(
  " ",
);
const parameterFields = "name in required schema description deprecated example examples style explode allowReserved content x-source x-sensitive".split(" ");
const responseFields = ["description", "headers", "content", "x-source", "x-empty-body", "x-not-executed"];
/** Names that generated code takes from JavaScript itself. */
const taken = new Set(["Array", "Object", "RegExp", "Set"]);

/** Refuses, by line, what is not in specs/README.md: what it lets through, types, validators and clients understand in the same way. */
export function checkDocument(source: Source): void {
  const { root } = source;
  const refuse = (path: Path, problem: string, remedy: string): never => {
    throw new Refusal(source, path, problem, remedy);
  };
  const { checkSchema, checkSource, resolved } = schemaChecks(root, refuse);
  if (typeof root.openapi !== "string" || !root.openapi.startsWith("3.1."))
    refuse(["openapi"], `openapi is ${JSON.stringify(root.openapi)}`, "Write the contract in OpenAPI 3.1");
  for (const key of ["webhooks", "jsonSchemaDialect"]) if (root[key] !== undefined) refuse([key], `${key} is not supported`, "Describe it under paths");

  for (const key of ["title", "version"])
    if (typeof objectAt(root.info)[key] !== "string") refuse(["info", key], `info.${key} is not a text`, "Write it, in quotes");
  for (const [index, server] of arrayAt(root.servers).entries()) {
    if (!/^https?:\/\/[^{}]+$/.test(String(objectAt(server).url)))
      refuse(["servers", index], "a server is not an http(s) address", "Write each address out, without variables");
  }
  checkSecurity(root.security, ["security"]);

  checkReferences(root, []);
  for (const [name, schema] of Object.entries(objectAt(objectAt(root.components).schemas))) {
    const path = ["components", "schemas", name];
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) refuse(path, `the schema name ${name} is not PascalCase`, "Rename it: it becomes a type and a file");
    if (taken.has(name)) refuse(path, `the schema name ${name} is JavaScript's own`, "Rename it: generated code needs the original");
    checkSchema(schema, path);
  }
  for (const [name, response] of Object.entries(objectAt(objectAt(root.components).responses))) checkResponse(response, ["components", "responses", name]);
  for (const [name, parameter] of Object.entries(objectAt(objectAt(root.components).parameters))) checkParameter(parameter, ["components", "parameters", name]);
  const ids = new Map<string, Path>();
  for (const [template, item] of Object.entries(objectAt(root.paths))) {
    for (const [key, operation] of Object.entries(objectAt(item))) {
      const path = ["paths", template, key];
      if (!methods.includes(key))
        refuse(path, `${key} of a path is not supported`, "Declare parameters on each operation; methods are get, post, put, patch, delete");
      checkOperation(objectAt(operation), path, key !== "get", ids);
      checkParameters(objectAt(operation), path, template);
    }
  }

  function checkReferences(value: Json | undefined, path: Path): void {
    if (Array.isArray(value)) return value.forEach((entry, index) => checkReferences(entry, [...path, index]));
    if (!isObject(value)) return;
    const ref = value.$ref;
    if (typeof ref === "string") {
      const target = /^#\/components\/(schemas|responses|parameters|headers)\/([^/]+)$/.exec(ref);
      if (!target)
        refuse(path, `the reference ${ref} leaves the components of this document`, "Bundle the documents first, or move the target into components");
      const [, kind = "", name = ""] = target ?? [];
      if (!Object.hasOwn(objectAt(objectAt(root.components)[kind]), name))
        refuse(path, `the reference ${ref} leads nowhere`, `Define components.${kind}.${name}`);
    }
    for (const [key, entry] of Object.entries(value))
      if (path.at(-1) === "properties" || (key !== "examples" && key !== "example")) checkReferences(entry, [...path, key]);
  }

  function checkFields(owner: JsonObject, known: readonly string[], path: Path): void {
    for (const key of Object.keys(owner))
      if (!known.includes(key)) refuse([...path, key], `${key} is not supported here`, `Remove it; known are ${known.join(", ")}`);
  }

  /** One requirement with one scheme: the client sends exactly that. */
  function checkSecurity(given: Json | undefined, path: Path): void {
    const names = arrayAt(given).map((requirement) => Object.keys(objectAt(requirement)));
    if (names.length > 1 || names.some((schemes) => schemes.length !== 1))
      refuse(path, "security is not one scheme", "Name one scheme, or write [] where there is none");
    const name = names[0]?.[0];
    if (name === undefined) return;
    const scheme = objectAt(objectAt(objectAt(root.components).securitySchemes)[name]);
    const isKey = scheme.type === "apiKey" && scheme.in === "header" && typeof scheme.name === "string";
    const isHttp = scheme.type === "http" && (scheme.scheme === "bearer" || scheme.scheme === "basic");
    if (!isKey && !isHttp) refuse(path, `the security scheme ${name} is not supported`, "Use http bearer, http basic or an apiKey in a header");
  }

  /** Every placeholder of the path is a parameter, every parameter stands once. */
  function checkParameters(operation: JsonObject, path: Path, template: string): void {
    const at = [...path, "parameters"];
    const parameters = arrayAt(operation.parameters).map((given) => {
      const { $ref } = objectAt(given);
      return typeof $ref === "string" ? objectAt(objectAt(objectAt(root.components).parameters)[refName($ref)]) : objectAt(given);
    });
    const keys = parameters.map((parameter) => `${String(parameter.in)} ${String(parameter.name)}`);
    const twice = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twice) refuse(at, `the parameter ${twice} stands twice`, "Keep one");
    const placeholders = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
    for (const name of placeholders) if (!keys.includes(`path ${name}`)) refuse(path, `the placeholder {${name}} is not described`, "Add a path parameter");
    for (const { in: place, name, required } of parameters) {
      if (place !== "path") continue;
      if (!placeholders.includes(String(name))) refuse(at, `the path has no placeholder {${String(name)}}`, "Correct the path or remove the parameter");
      if (required !== true) refuse(at, `the path parameter ${String(name)} may be left out`, "Write required: true");
    }
  }

  function checkParameter(given: Json, path: Path): void {
    const parameter = objectAt(given);
    checkFields(parameter, parameterFields, path);
    if (typeof parameter.name !== "string") refuse(path, "a parameter has no name", "Give it one");
    if (!["path", "query", "header"].includes(String(parameter.in)))
      refuse(path, `a parameter in ${JSON.stringify(parameter.in)} is not supported`, "Use path, query or header");
    for (const key of ["style", "explode", "allowReserved", "content"])
      if (parameter[key] !== undefined) refuse([...path, key], `${key} is not supported`, "Use a scalar schema and the default style");
    checkSchema(parameter.schema, [...path, "schema"]);
    const { type } = resolved(objectAt(parameter.schema), [...path, "schema"]);
    if ([type].flat().some((word) => word === "object" || word === "array"))
      refuse([...path, "schema"], "a parameter is not a scalar", "Use a string, a number or a boolean");
    checkSource(parameter, path);
  }

  function checkResponse(given: Json, path: Path): void {
    const response = objectAt(given);
    checkFields(response, responseFields, path);
    const content = Object.entries(objectAt(response.content));
    if (content.length > 1) refuse([...path, "content"], "a response has more than one media type", "Keep the one that the provider sends");
    for (const [media, entry] of content) {
      const at = [...path, "content", media];
      const { schema } = objectAt(entry);
      if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(media)) refuse(at, `the media type ${media} is not supported`, "Write one type without parameters");
      checkSchema(schema, [...at, "schema"]);
      const isText = !/^application\/(json|.+\+json)$/.test(media);
      if (isText && resolved(objectAt(schema), at).type !== "string") refuse([...at, "schema"], `a body of ${media} is read as text`, "Write type: string");
    }
    const empty = response["x-empty-body"];
    if (empty !== undefined && empty !== "allowed") refuse([...path, "x-empty-body"], `x-empty-body is ${JSON.stringify(empty)}`, "Write allowed or remove it");
    if (response["x-not-executed"] !== undefined && response["x-not-executed"] !== true) {
      refuse([...path, "x-not-executed"], `x-not-executed is ${JSON.stringify(response["x-not-executed"])}`, "Write true or remove it");
    }
    checkSource(response, path);
  }

  function checkOperation(operation: JsonObject, path: Path, isWrite: boolean, ids: Map<string, Path>): void {
    const id = operation.operationId;
    if (typeof id !== "string" || !/^[a-z][A-Za-z0-9]*$/.test(id))
      return refuse(path, `operationId ${JSON.stringify(id)} is not a camelCase word`, "Take one from the vocabulary in specs/README.md");
    if (ids.has(id)) refuse([...path, "operationId"], `operationId ${id} stands twice`, "Each operation has its own");
    ids.set(id, path);
    checkFields(operation, operationFields, path);
    if (operation.security !== undefined) checkSecurity(operation.security, [...path, "security"]);
    for (const key of ["parameters", "security"])
      if (operation[key] !== undefined && !Array.isArray(operation[key])) refuse([...path, key], `${key} is not a list`, "Write a list");
    if (operation["x-source"] === undefined) refuse(path, `${id} does not say where it comes from`, "Add x-source");
    checkSource(operation, path);
    arrayAt(operation.parameters).forEach((parameter, index) => {
      if (objectAt(parameter).$ref === undefined) checkParameter(parameter, [...path, "parameters", index]);
      else checkTarget(parameter, "parameters", [...path, "parameters", index]);
    });
    const body = objectAt(operation.requestBody);
    const media = Object.keys(objectAt(body.content));
    if (operation.requestBody !== undefined) {
      if (media.length !== 1 || media[0] !== "application/json")
        refuse([...path, "requestBody"], `a request body of ${media.join(", ") || "no type"} is not supported`, "Use application/json");
      if (body.required !== true) refuse([...path, "requestBody"], `the request body of ${id} may be left out`, "Write required: true");
      checkSchema(objectAt(objectAt(body.content)["application/json"]).schema, [...path, "requestBody", "content", "application/json", "schema"]);
    }
    const responses = Object.entries(objectAt(operation.responses));
    for (const [status, response] of responses) {
      if (!/^[1-5]\d\d$/.test(status)) refuse([...path, "responses", status], `the status ${status} is not a number`, "Write each status out");
      if (objectAt(response).$ref === undefined) checkResponse(response, [...path, "responses", status]);
      else checkTarget(response, "responses", [...path, "responses", status]);
    }
    if (!responses.some(([status]) => status.startsWith("2"))) refuse([...path, "responses"], `${id} has no successful response`, "Describe the 2xx answer");
    checkIdempotency(operation, path, id, isWrite);
  }

  function checkTarget(given: Json, kind: string, path: Path): void {
    const { $ref } = objectAt(given);
    if (typeof $ref !== "string" || !$ref.startsWith(`#/components/${kind}/`))
      refuse(path, `${JSON.stringify($ref)} does not name one of the ${kind}`, `Refer to #/components/${kind}/`);
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
    for (const field of Object.keys(facts))
      if (!fields[field]) refuse([...at, field], `${field} is not a field of x-idempotency`, "specs/README.md lists them");
    const declared = arrayAt(operation.parameters).some((parameter) => {
      const ref = objectAt(parameter).$ref;
      const resolved = typeof ref === "string" ? objectAt(objectAt(root.components).parameters)[refName(ref)] : parameter;
      return objectAt(resolved).in === "header" && objectAt(resolved).name === facts.header;
    });
    if (!declared) refuse(at, `${id} does not declare the header ${String(facts.header)}`, "Add it as a header parameter");
  }
}

/** `PT1H` in milliseconds, `null` for `unlimited`, `undefined` for anything else. */
export function windowMs(window: string): number | null | undefined {
  if (window === "unlimited") return null;
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(window);
  if (!match || window.length < 3) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
