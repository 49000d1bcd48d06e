import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Operation } from "../../src/runtime/operation.ts";
import type { Validator } from "../../src/runtime/validation.ts";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };
/** Keys from the outside in. */
export type Place = readonly (string | number)[];

/** What one generated validator is about, as the YAML says it. */
export interface Role {
  /** `createRefund body`, `createRefund parameters`, `createRefund 200`. */
  readonly name: string;
  readonly media: string | null;
  readonly schema: JsonObject;
  readonly examples: readonly Example[];
  readonly validator: Validator<unknown> | null;
}
export interface Example {
  readonly name: string;
  readonly value: Json;
}
export interface Contract {
  readonly name: string;
  readonly document: JsonObject;
  readonly schemas: JsonObject;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly roles: readonly Role[];
}

export const repository = join(import.meta.dirname, "../..");
export const contractNames = readdirSync(join(repository, "specs"))
  .filter((file) => /^[\w-]+\.yaml$/.test(file))
  .map((file) => file.slice(0, -".yaml".length));

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
export const objectAt = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
export const arrayAt = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const nameIn = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);
export const pointerOf = (place: Place) => place.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Every contract with the validators that were generated for it. */
export const contracts: readonly Contract[] = await Promise.all(contractNames.map(readContract));

async function readContract(name: string): Promise<Contract> {
  const { operations }: { operations: Record<string, Operation> } = await import(`../../generated/${name}/operations.ts`);
  const document = objectAt(parse(readFileSync(join(repository, `specs/${name}.yaml`), "utf8")));
  const { components } = document;
  const schemas = objectAt(objectAt(components).schemas);
  const shared = (kind: string, value: Json | undefined) => {
    const { $ref } = objectAt(value);
    return typeof $ref === "string" ? objectAt(objectAt(objectAt(components)[kind])[nameIn($ref)]) : objectAt(value);
  };
  const roles: Role[] = [];
  for (const item of Object.values(objectAt(document.paths))) {
    for (const [method, given] of Object.entries(objectAt(item))) {
      if (!["get", "post", "put", "patch", "delete"].includes(method)) continue;
      const operation = objectAt(given);
      const id = String(operation.operationId);
      const generated = operations[id];
      if (!generated) throw new Error(`generated/${name}/operations.ts has no ${id}`);
      if (operation.requestBody !== undefined) {
        roles.push({ name: `${id} body`, ...contentOf(objectAt(operation.requestBody)), validator: generated.body });
      }
      const parameters = arrayAt(operation.parameters).map((parameter) => shared("parameters", parameter));
      if (parameters.length > 0) roles.push({ name: `${id} parameters`, media: null, ...parameterSet(parameters), validator: generated.parameters });
      for (const [status, response] of Object.entries(objectAt(operation.responses))) {
        const validator = generated.responses[Number(status)]?.validator ?? null;
        roles.push({ name: `${id} ${status}`, ...contentOf(shared("responses", response)), validator });
      }
    }
  }
  return { name, document, schemas, operations, roles };
}

/** The one media type of a body, with its schema and the values of its examples. */
function contentOf({ content }: JsonObject): Pick<Role, "media" | "schema" | "examples"> {
  const [media, given] = Object.entries(objectAt(content))[0] ?? [null, null];
  const { schema, example, examples } = objectAt(given);
  const named = Object.entries(objectAt(examples)).map(([name, entry]) => ({ name, value: objectAt(entry).value ?? null }));
  return { media, schema: objectAt(schema), examples: [...named, ...(example === undefined ? [] : [{ name: "example", value: example }])] };
}

/** All parameters as one value, `{ path, query, header }`; one example for each example of each parameter. */
function parameterSet(parameters: readonly JsonObject[]): Pick<Role, "schema" | "examples"> {
  const properties: JsonObject = {};
  const required: string[] = [];
  const first: { [place: string]: JsonObject } = {};
  for (const place of ["path", "query", "header"]) {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const needed = here.filter((parameter) => parameter.required === true).map((parameter) => String(parameter.name));
    if (needed.length > 0) required.push(place);
    const fields = here.map(({ name, schema, "x-sensitive": hidden }) => [
      String(name),
      { ...objectAt(schema), ...(hidden === true ? { "x-sensitive": true } : {}) },
    ]);
    properties[place] = { type: "object", properties: Object.fromEntries(fields), required: needed, additionalProperties: false };
    first[place] = Object.fromEntries(
      here.flatMap((parameter) =>
        examplesOf(parameter)
          .slice(0, 1)
          .map((value) => [String(parameter.name), value]),
      ),
    );
  }
  const examples = parameters.flatMap((parameter) =>
    examplesOf(parameter).map((value, index) => {
      const [place, name] = [String(parameter.in), String(parameter.name)];
      return { name: `${place} ${name} ${index + 1}`, value: { ...first, [place]: { ...first[place], [name]: value } } };
    }),
  );
  return { schema: { type: "object", properties, required, additionalProperties: false }, examples };
}

export function examplesOf(parameter: JsonObject): Json[] {
  const { example, examples, schema } = parameter;
  const inSchema = objectAt(schema);
  return [
    ...(example === undefined ? [] : [example]),
    ...Object.values(objectAt(examples)).map((entry) => objectAt(entry).value ?? null),
    ...arrayAt(inSchema.examples),
    ...(inSchema.example === undefined ? [] : [inSchema.example]),
  ];
}
