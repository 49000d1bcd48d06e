import { createFinalURL, removeTrailingSlash, serializePrimitiveParam } from "openapi-fetch";
import type { Input } from "./input.ts";
import type { Operation } from "./operation.ts";
import type { WireRequest } from "./transport.ts";

/**
 * Builds the exact request. How parameters stand in an address is openapi-fetch's business; its client, which sends as well, stays out of the bundle,
 * and so do its lists and objects in addresses, since a contract has only scalars there.
 */
export function createRequestBuilder(baseUrl: string) {
  const base = removeTrailingSlash(baseUrl);

  return ({ method, path }: Operation, input: Input, given: Readonly<Record<string, string>>): WireRequest => {
    const params = { path: input.path ?? {}, query: input.query ?? {} };
    const url = createFinalURL(path, { baseUrl: base, params, querySerializer, pathSerializer });
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const headers: Record<string, string> = {};
    if (body !== null) headers["content-type"] = "application/json";
    for (const name in given) headers[name] = given[name] ?? "";
    for (const name in input.header) if (input.header[name] != null) headers[name.toLowerCase()] = String(input.header[name]);
    return { method, url, headers, body };
  };
}

const querySerializer = (query: Readonly<Record<string, unknown>>) =>
  Object.entries(query)
    .flatMap(([name, value]) => (value == null ? [] : [serializePrimitiveParam(name, String(value))]))
    .join("&");

const pathSerializer = (template: string, values: Readonly<Record<string, unknown>>) =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => (values[name] == null ? place : encodeURIComponent(String(values[name]))));
