import { windowMs } from "./check.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, refName, type Source } from "./document.ts";

/** A contract as the emitters want it: operations as a list, references to parameters and responses resolved. */
export interface Model {
  readonly source: Source;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly servers: string[];
  readonly schemas: Record<string, JsonObject>;
  readonly operations: OperationModel[];
}
export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly security: JsonObject | null;
  readonly idempotency: JsonObject | "none" | null;
  readonly parameters: JsonObject[];
  readonly body: JsonObject | null;
  readonly responses: { status: number; media: string | null; schema: JsonObject | null; mayBeEmpty: boolean; notExecuted: boolean }[];
}

export function modelOf(source: Source): Model {
  const { root } = source;
  const components = objectAt(root.components);
  const resolve = (kind: string, value: Json): JsonObject => {
    const { $ref } = objectAt(value);
    return typeof $ref === "string" ? objectAt(objectAt(components[kind])[refName($ref)]) : objectAt(value);
  };
  const securityOf = (given: Json | undefined): JsonObject | null => {
    const requirement = objectAt(arrayAt(given ?? root.security)[0]);
    const [name] = Object.keys(requirement);
    if (name === undefined) return null;
    const scheme = objectAt(objectAt(components.securitySchemes)[name]);
    if (scheme.type === "apiKey") return { kind: "header", header: scheme.name ?? "", prefix: scheme["x-key-prefix"] ?? "" };
    return { kind: scheme.scheme === "basic" ? "basic" : "bearer" };
  };
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries(objectAt(root.paths))) {
    for (const [method, given] of Object.entries(objectAt(item))) {
      const operation = objectAt(given);
      const requestBody = objectAt(operation.requestBody);
      operations.push({
        id: String(operation.operationId),
        method: method.toUpperCase(),
        path,
        summary: String(operation.summary ?? ""),
        description: String(operation.description ?? ""),
        security: securityOf(operation.security),
        idempotency: idempotencyOf(operation["x-idempotency"]),
        parameters: arrayAt(operation.parameters).map((parameter) => resolve("parameters", parameter)),
        body: operation.requestBody === undefined ? null : objectAt(objectAt(objectAt(requestBody.content)["application/json"]).schema),
        responses: Object.entries(objectAt(operation.responses)).map(([status, response]) => {
          const resolved = resolve("responses", response);
          const [media, content] = Object.entries(objectAt(resolved.content))[0] ?? [null, null];
          const schema = content === null ? null : objectAt(objectAt(content).schema);
          return {
            status: Number(status),
            media,
            schema,
            mayBeEmpty: resolved["x-empty-body"] === "allowed",
            notExecuted: resolved["x-not-executed"] === true,
          };
        }),
      });
    }
  }
  const info = objectAt(root.info);
  return {
    source,
    name: source.name,
    title: String(info.title),
    version: String(info.version),
    servers: arrayAt(root.servers).map((server) => String(objectAt(server).url)),
    schemas: objectAt(components.schemas) as Record<string, JsonObject>,
    operations,
  };
}

function idempotencyOf(given: Json | undefined): JsonObject | "none" | null {
  if (!isObject(given)) return given === "none" ? "none" : null;
  const { header = "", required = false, scope = "account", window, replay = null, conflict = null, storesFailures = null, confidence = "" } = given;
  const orNull = (value: Json, word: string) => (value === word ? null : value);
  return {
    header,
    required,
    scope,
    windowMs: windowMs(String(window)) ?? null,
    replay: orNull(replay, "unmarked"),
    conflict: orNull(conflict, "undocumented"),
    storesFailures: orNull(storesFailures, "undocumented"),
    confidence,
  };
}

export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
/** The first line of every generated file. */
export const banner = (model: Pick<Model, "name">) => `// Generated from specs/${model.name}.yaml by \`npm run generate\`. Edit the contract, not this file.\n`;
