import type { Operation } from "../runtime/operation.ts";
import { type NeverAnswer, neverOf } from "./breaches.ts";
import type { Fake } from "./engine.ts";
import { InputError } from "./input.ts";
import { hasOpenWord, type Json, type JsonObject, objectOf, type Resolve, type Seen, sampleOf, sensitiveIn, variationsOf } from "./variations.ts";

/** An answer that the provider's contract has: one of its examples, or one near it that shows something else of its schema. */
export interface ExampleAnswer {
  readonly operation: string;
  readonly status: number;
  /** Within the operation and status: `full`, `full-7`. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As on the wire; `null` for none. */
  readonly body: string | null;
  /** It has a word that an open list does not name: the contract allows it, and does not know it. */
  readonly isOpen: boolean;
  /** JSON pointers to what in its body nobody may print. */
  readonly personal: readonly string[];
  /** The provider says with it that it executed nothing, whatever its status suggests. */
  readonly isNotExecuted?: true;
}

/** What one request may carry by the provider's contract; what is left out is as in any valid request. */
export interface ExampleRequest {
  readonly operation: string;
  readonly name: string;
  readonly path?: Readonly<Record<string, Json>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly header?: Readonly<Record<string, Json>>;
  readonly body?: Json;
}

export interface Examples {
  readonly answers: readonly ExampleAnswer[];
  /** What it never answers by that contract: each is an answer with one thing of it broken. */
  readonly never: readonly NeverAnswer[];
  readonly requests: readonly ExampleRequest[];
}

/** Everything that a provider may answer and takes, from the contract that it holds itself. */
export function examplesOf({ contract, operations }: Pick<Fake, "contract" | "operations">): Examples {
  const known = read.get(contract.name);
  if (known) return known;
  const document = documentOf(contract.name);
  const resolve = resolverOf(document);
  const [answered, broken, sent]: [Seen, Seen, Seen] = [new Map(), new Map(), new Map()];
  const definitions = Object.values(objectOf(document.paths)).flatMap((path) => Object.values(objectOf(path)).map(objectOf));
  const each = definitions.flatMap((definition) => {
    const operation = operations[String(definition.operationId)];
    return operation ? [{ definition, operation }] : [];
  });
  const examples = {
    answers: each.flatMap(({ definition, operation }) =>
      Object.entries(objectOf(definition.responses)).flatMap(([status, response]) =>
        answersOf(resolve, operation, Number(status), resolve(response), answered),
      ),
    ),
    never: each.flatMap(({ definition, operation }) =>
      Object.entries(objectOf(definition.responses)).flatMap(([status, response]) => neverOf(resolve, operation, Number(status), resolve(response), broken)),
    ),
    requests: each.flatMap(({ definition, operation }) => requestsOf(resolve, operation, definition, sent)),
  };
  read.set(contract.name, examples);
  return examples;
}
const read = new Map<string, Examples>();

/** One of those answers as a response. */
export function exampleResponse(fake: Pick<Fake, "contract" | "operations">, operation: string, status: number, name: string): Response {
  const own = examplesOf(fake).answers.filter((answer) => answer.operation === operation && answer.status === status);
  const found = own.find((answer) => answer.name === name);
  if (found) return new Response(found.body, { status, headers: found.headers });
  const names = own.map((each) => each.name).join(", ");
  throw new InputError(`fault.name is ${JSON.stringify(name)}: ${names ? `give one of ${names}` : `the contract has no ${status} of ${operation}`}`);
}

function answersOf(resolve: Resolve, { id, responses }: Operation<unknown, unknown>, status: number, response: JsonObject, seen: Seen): ExampleAnswer[] {
  const headerSchemas = Object.entries(objectOf(response.headers)).map(([name, header]) => [name, resolve(header).schema] as const);
  const told: Record<string, string> = Object.fromEntries(headerSchemas.map(([name, schema]) => [name, String(sampleOf(resolve, schema) ?? "x")]));
  const answer = (name: string, body: string | null, more: Partial<ExampleAnswer> = {}) => ({
    operation: id,
    status,
    name,
    headers: told,
    body,
    isOpen: false,
    personal: [],
    ...(response["x-not-executed"] === true ? { isNotExecuted: true as const } : {}),
    ...more,
  });
  const contents = Object.entries(objectOf(response.content)).map(([media, content]) => [media, objectOf(content)] as const);
  const [usual] = contents;
  const validator = responses[status]?.validator;
  const bodies = contents.flatMap(([media, { schema, example, examples }]) => {
    const isJson = media.includes("json");
    const given = [
      ...Object.entries(objectOf(examples)).map(([name, entry]) => [name, resolve(entry).value ?? null] as const),
      ...(example === undefined ? [] : [["example", example] as const]),
    ];
    const near = isJson
      ? given.flatMap(([name, value]) => [...variationsOf(resolve, schema, value, seen)].map((each, index) => [`${name}-${index + 1}`, each] as const))
      : [];
    return [...given, ...near].flatMap(([name, value]) => {
      if (isJson && validator && validator.issues(value).length > 0) return [];
      const headers = { ...told, "content-type": media };
      return [
        answer(name, isJson ? JSON.stringify(value) : String(value), {
          headers,
          isOpen: isJson && hasOpenWord(resolve, schema, value),
          personal: isJson ? sensitiveIn(resolve, schema, value) : [],
        }),
      ];
    });
  });
  const body = bodies[0]?.body ?? null;
  const type = usual ? { "content-type": usual[0] } : {};
  const others = headerSchemas.flatMap(([name, schema]) =>
    [...variationsOf(resolve, schema, told[name], seen)].map((value, index) =>
      answer(`${name}-${index + 1}`, body, { headers: { ...type, ...told, [name]: String(value) } }),
    ),
  );
  return [...bodies, ...(contents.length === 0 || response["x-empty-body"] === "allowed" ? [answer("empty", null)] : []), ...others];
}

function requestsOf(resolve: Resolve, operation: Operation<unknown, unknown>, definition: JsonObject, seen: Seen): ExampleRequest[] {
  const { id } = operation;
  const parameters = (Array.isArray(definition.parameters) ? definition.parameters : []).map(resolve);
  const inPlace = parameters.flatMap(({ name, in: place, schema, example, required }) => {
    if ((place !== "query" && place !== "header" && place !== "path") || operation.headers[String(name)] !== undefined) return [];
    const first = example ?? sampleOf(resolve, schema);
    const values = [...(first === undefined ? [] : [first]), ...variationsOf(resolve, schema, first, seen)].filter(
      (value) => value !== null && typeof value !== "object",
    );
    return values.flatMap((value, index) => {
      const input = { [place]: { [String(name)]: value } };
      const base = requiredOf(resolve, operation, parameters);
      const whole = { ...base, [place]: { ...base[place], [String(name)]: value } };
      return operation.parameters && operation.parameters.issues(whole).length > 0
        ? []
        : [{ operation: id, name: `${String(name)}-${index + 1}${required === true ? "-needed" : ""}`, ...input }];
    });
  });
  const json = objectOf(objectOf(objectOf(definition.requestBody).content)["application/json"]);
  const given = Object.entries(objectOf(json.examples)).map(([name, entry]) => [name, resolve(entry).value ?? null] as const);
  const near = given.flatMap(([name, value]) =>
    [...variationsOf(resolve, json.schema, value, seen)].map((each, index) => [`${name}-${index + 1}`, each] as const),
  );
  const bodies = [...given, ...near].flatMap(([name, body]) => ((operation.body?.issues(body).length ?? 0) > 0 ? [] : [{ operation: id, name, body }]));
  return [...inPlace, ...bodies];
}

/** The parameters that any valid request has, by place. */
function requiredOf(resolve: Resolve, { headers, parameterNames }: Operation<unknown, unknown>, parameters: readonly JsonObject[]) {
  const places = (["path", "query", "header"] as const).filter((place) => parameterNames[place].length > 0);
  const needed = (place: string) => parameters.filter((each) => each.in === place && each.required === true);
  const sample = ({ name, example, schema }: JsonObject) => [String(name), example ?? sampleOf(resolve, schema) ?? "x"] as const;
  const inPlaces = places.map((place) => [place, { ...Object.fromEntries(needed(place).map(sample)), ...(place === "header" ? headers : {}) }] as const);
  const required: { readonly [place: string]: JsonObject } = Object.fromEntries(inPlaces);
  return required;
}

/** `generated/` lies beside `src/`, and one folder further up once built into `dist/src/`. Read when first asked for: the sandbox itself needs no files. */
function documentOf(name: string): JsonObject {
  const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
  const files = ["../../generated", "../../../generated"].map((folder) => new URL(`${folder}/${name}/spec.json`, import.meta.url));
  const file = files.find((each) => existsSync(each));
  if (file === undefined) throw new Error(`the contract of ${name} is at none of ${files.map(String).join(", ")}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

function resolverOf(document: JsonObject): Resolve {
  return function resolve(given): JsonObject {
    const part = objectOf(given);
    const { $ref } = part;
    if (typeof $ref !== "string") return part;
    const steps = $ref
      .slice(2)
      .split("/")
      .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    return resolve(steps.reduce<JsonObject>((at, step) => objectOf(at[step]), document));
  };
}
