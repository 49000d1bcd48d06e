import { createFinalURL, createQuerySerializer, defaultPathSerializer, removeTrailingSlash } from "openapi-fetch";
import type { Input } from "./input.ts";
import type { Operation } from "./operation.ts";
import type { WireRequest } from "./transport.ts";

/** Builds the exact request. How parameters stand in an address is openapi-fetch's business; its client, which sends as well, stays out of the bundle. */
export function createRequestBuilder(baseUrl: string) {
  const base = removeTrailingSlash(baseUrl);
  const querySerializer = createQuerySerializer<Record<string, unknown>>();

  return ({ method, path }: Operation, input: Input, headers: Readonly<Record<string, string>>): WireRequest => {
    const params = { path: input.path ?? {}, query: input.query ?? {} };
    const url = createFinalURL(path, { baseUrl: base, params, querySerializer, pathSerializer: defaultPathSerializer });
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const all: Record<string, string> = { ...headers };
    if (body !== null) all["content-type"] = "application/json";
    for (const name in input.header) if (input.header[name] != null) all[name.toLowerCase()] = String(input.header[name]);
    return { method, url, headers: all, body };
  };
}
