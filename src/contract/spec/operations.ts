import { arrayAt, below, isObject, type Json, type JsonObject, objectAt, textAt } from "./json.ts";

/** A part of the contract, and the JSON pointer to where it is written. */
export interface Authored {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** One operation of a contract, references to parameters, headers and answers followed. */
export interface SpecOperation {
  /** `createRefund` */
  readonly id: string;
  /** `POST` */
  readonly method: string;
  /** `/v1/refunds/{refundId}` */
  readonly path: string;
  readonly pointer: string;
  readonly parameters: readonly SpecParameter[];
  readonly body: SpecBody | null;
  /** As listed, by status. */
  readonly responses: ReadonlyMap<number, SpecResponse>;
  /** The whole operation as written, extensions included. */
  readonly definition: JsonObject;
}

/** What an operation takes in its path, its query or its headers. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly sensitive: boolean;
  readonly pointer: string;
  readonly schema: Authored;
  /** The first that the contract gives, here or in the schema. */
  readonly example: Json | undefined;
}

/** What an operation takes as its body. */
export interface SpecBody {
  readonly required: boolean;
  readonly pointer: string;
  /** By media type. */
  readonly content: ReadonlyMap<string, SpecContent>;
}

/** A body of one media type. */
export interface SpecContent {
  readonly media: string;
  readonly pointer: string;
  readonly schema: Authored | null;
  readonly examples: readonly SpecExample[];
}

/** An example of a body. */
export interface SpecExample {
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

/** One documented answer. */
export interface SpecResponse {
  readonly status: number;
  /** Where the operation lists it; what it refers to may stand among the components. */
  readonly pointer: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, SpecHeader>;
  /** By media type; empty for an answer without a body. */
  readonly content: ReadonlyMap<string, SpecContent>;
  /** The body may be left out although there is a schema (`x-empty-body`). */
  readonly mayBeEmpty: boolean;
  readonly description: string;
}

/** A documented header of an answer. */
export interface SpecHeader {
  /** As written: `Retry-After`. */
  readonly name: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly schema: Authored;
}

/** A reference followed to its end. */
export type Resolve = (part: Authored) => Authored;

/** The operations of a document, in the order of its lines. */
export function operationsOf(document: JsonObject, resolve: Resolve): SpecOperation[] {
  return Object.entries(objectAt(document.paths)).flatMap(([path, item]) =>
    methods
      .filter((method) => isObject(objectAt(item)[method]))
      .map((method) => operationOf(objectAt(objectAt(item)[method]), method, path, below("/paths", path, method), resolve)),
  );
}

const methods = ["get", "post", "put", "patch", "delete"];

function operationOf(definition: JsonObject, method: string, path: string, pointer: string, resolve: Resolve): SpecOperation {
  const statuses = Object.entries(objectAt(definition.responses)).map(([status, value]) => {
    const at = below(pointer, "responses", status);
    return [Number(status), responseOf(Number(status), at, resolve({ value: objectAt(value), pointer: at }), resolve)] as const;
  });
  return {
    id: textAt(definition.operationId),
    method: method.toUpperCase(),
    path,
    pointer,
    parameters: arrayAt(definition.parameters).flatMap((value, index) =>
      parameterOf(resolve({ value: objectAt(value), pointer: below(pointer, "parameters", index) })),
    ),
    body: bodyOf(definition, pointer),
    responses: new Map(statuses),
    definition,
  };
}

function parameterOf({ value, pointer }: Authored): SpecParameter[] {
  const place = places.find((name) => name === value.in);
  if (place === undefined) return [];
  const schema = { value: objectAt(value.schema), pointer: below(pointer, "schema") };
  const [named] = Object.values(objectAt(value.examples));
  return [
    {
      name: textAt(value.name),
      in: place,
      required: value.required === true,
      sensitive: value["x-sensitive"] === true,
      pointer,
      schema,
      example: value.example ?? objectAt(named).value ?? schema.value.example ?? arrayAt(schema.value.examples)[0],
    },
  ];
}
const places = ["path", "query", "header"] as const;

function bodyOf({ requestBody }: JsonObject, operation: string): SpecBody | null {
  if (requestBody === undefined) return null;
  const value = objectAt(requestBody);
  const pointer = below(operation, "requestBody");
  return { required: value.required === true, pointer, content: contentOf({ value, pointer }) };
}

function responseOf(status: number, listed: string, { value, pointer }: Authored, resolve: Resolve): SpecResponse {
  const headers = Object.entries(objectAt(value.headers)).map(([name, header]) => {
    const target = resolve({ value: objectAt(header), pointer: below(pointer, "headers", name) });
    const schema = { value: objectAt(target.value.schema), pointer: below(target.pointer, "schema") };
    return [name.toLowerCase(), { name, required: target.value.required === true, pointer: target.pointer, schema }] as const;
  });
  return {
    status,
    pointer: listed,
    headers: new Map(headers),
    content: contentOf({ value, pointer }),
    mayBeEmpty: value["x-empty-body"] === "allowed",
    description: textAt(value.description),
  };
}

function contentOf({ value, pointer }: Authored): ReadonlyMap<string, SpecContent> {
  return new Map(
    Object.entries(objectAt(value.content)).map(([media, given]) => {
      const at = below(pointer, "content", media);
      const { schema, example, examples } = objectAt(given);
      const named = Object.entries(objectAt(examples)).map(([name, entry]) => ({
        name,
        value: objectAt(entry).value ?? null,
        pointer: below(at, "examples", name),
      }));
      const only = example === undefined ? [] : [{ name: "example", value: example, pointer: below(at, "example") }];
      const authored = schema === undefined ? null : { value: objectAt(schema), pointer: below(at, "schema") };
      return [media, { media, pointer: at, schema: authored, examples: [...named, ...only] }] as const;
    }),
  );
}
