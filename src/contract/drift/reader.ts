import type { Follow, Part } from "../diff/shape.ts";
import { arrayAt, below, isObject, type JsonObject, objectAt, textAt, valueAt } from "../spec/json.ts";
import type { Published } from "./published.ts";

/** An operation of a published document. */
export interface PublishedOperation {
  readonly method: string;
  /** With the base path of each server, parameters as `{}`. */
  readonly paths: readonly string[];
  /** Whether the document names its servers; where not, only the end of a path can be compared. */
  readonly hasServers: boolean;
  readonly part: Part;
  /** Those of the path and those of the operation, references followed. */
  readonly parameters: readonly Part[];
}

/** The operations of a published document, odd parts left out. */
export function operationsIn(published: Published, follow: Follow): PublishedOperation[] {
  const { document } = published;
  return Object.entries(objectAt(document.paths)).flatMap(([path, given]) => {
    const item = follow({ value: objectAt(given), pointer: below("/paths", path) });
    return methods.flatMap((method): PublishedOperation[] => {
      const operation = item.value[method];
      if (!isObject(operation)) return [];
      const part = { value: operation, pointer: below(item.pointer, method) };
      const servers = [operation.servers, item.value.servers, document.servers].find((list) => arrayAt(list).length > 0);
      const bases = arrayAt(servers).map((server) => basePath(objectAt(server)));
      return [
        {
          method: method.toUpperCase(),
          paths: [...new Set((bases.length > 0 ? bases : [""]).map((base) => template(base + path)))],
          hasServers: bases.length > 0,
          part,
          parameters: parametersOf(item, part, follow),
        },
      ];
    });
  });
}

const methods = ["get", "post", "put", "patch", "delete"];

/** `/v2/payments/{paymentId}/` → `/v2/payments/{}` */
export const template = (path: string): string => path.replace(/\{[^}]*\}/g, "{}").replace(/\/+$/, "");

/** The path of a server's address, its variables at their defaults. */
export function basePath({ url, variables }: JsonObject): string {
  const filled = textAt(url).replace(/\{([^}]*)\}/g, (_all, name: string) => textAt(objectAt(objectAt(variables)[name]).default));
  return (URL.canParse(filled, "http://provider.invalid") ? new URL(filled, "http://provider.invalid").pathname : "").replace(/\/+$/, "");
}

function parametersOf(item: Part, operation: Part, follow: Follow): Part[] {
  const byName = new Map<string, Part>();
  for (const { value, pointer } of [item, operation]) {
    arrayAt(value.parameters).forEach((given, index) => {
      const parameter = follow({ value: objectAt(given), pointer: below(pointer, "parameters", index) });
      byName.set(`${textAt(parameter.value.in)} ${textAt(parameter.value.name)}`, parameter);
    });
  }
  return [...byName.values()];
}

/** Annotations that may stand beside a reference without changing what it refers to. */
const annotations = ["$ref", "description", "summary", "title", "example", "examples", "deprecated"];

/**
 * Follows references within a document, leaving out what belongs to the other direction. A reference that leads nowhere,
 * to another file or in a circle is noted, and stands for anything.
 */
export function followIn(published: Published, direction: "request" | "response", unreadable: (ref: string, pointer: string) => void): Follow {
  const other = direction === "request" ? "readOnly" : "writeOnly";
  return (part) => visible(resolve(part, new Set()));

  function resolve(part: Part, seen: ReadonlySet<string>): Part {
    const { $ref, ...beside } = part.value;
    if (typeof $ref !== "string") return part;
    const pointer = pointerOf($ref);
    const target = pointer === null || seen.has(pointer) ? undefined : valueAt(published.document, pointer);
    if (pointer === null || !isObject(target)) {
      unreadable($ref, part.pointer);
      return { value: {}, pointer: part.pointer };
    }
    const found = resolve({ value: target, pointer }, new Set([...seen, pointer]));
    // Beside a reference, OpenAPI 3.0 ignores everything; 3.1 lets it add to what is referred to.
    const adds = published.version === "3.1" && Object.keys(beside).some((key) => !annotations.includes(key));
    return adds ? { value: { ...found.value, ...beside }, pointer: part.pointer } : found;
  }

  function visible({ value, pointer }: Part): Part {
    if (!isObject(value.properties)) return { value, pointer };
    const isHidden = (schema: Part) => schema.value[other] === true || resolve(schema, new Set()).value[other] === true;
    const hidden = Object.entries(value.properties).flatMap(([name, schema]) =>
      isHidden({ value: objectAt(schema), pointer: below(pointer, "properties", name) }) ? [name] : [],
    );
    if (hidden.length === 0) return { value, pointer };
    const properties = Object.fromEntries(Object.entries(value.properties).filter(([name]) => !hidden.includes(name)));
    return { value: { ...value, properties, required: arrayAt(value.required).filter((name) => !hidden.includes(String(name))) }, pointer };
  }
}

function pointerOf(ref: string): string | null {
  if (!ref.startsWith("#/")) return null;
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return ref.slice(1);
  }
}
