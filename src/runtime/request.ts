import createFetchClient from "openapi-fetch";
import type { Input } from "./input.ts";
import type { Operation } from "./operation.ts";
import type { WireRequest } from "./transport.ts";

/** Builds the exact request: address and body by openapi-fetch, whose `Request` and `fetch` only hand over what was built. */
export function createRequestBuilder(baseUrl: string) {
  const http = createFetchClient<Record<string, never>>({ baseUrl });

  return async ({ method, path }: Operation, input: Input, headers: Readonly<Record<string, string>>): Promise<WireRequest> => {
    let built: LightRequest | undefined;
    const fetch = async (request: LightRequest) => {
      built = request;
      return noAnswer;
    };
    const init = { params: { path: input.path, query: input.query }, body: input.body, fetch, Request: LightRequest };
    await http.request(method.toLowerCase() as never, path as never, init as never);
    if (!built) throw new Error(`${method} ${path} could not be built`);
    const all: Record<string, string> = { ...built.headers, ...headers };
    for (const name in input.header) if (input.header[name] != null) all[name.toLowerCase()] = String(input.header[name]);
    return { method, url: built.url, headers: all, body: built.body };
  };
}

/** All that openapi-fetch needs of a `Request`. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    const contentType = init.headers.get("content-type");
    this.url = url;
    this.method = init.method;
    this.headers = contentType === null ? {} : { "content-type": contentType };
    this.body = init.body ?? null;
  }
}

/** All that openapi-fetch needs of a `Response` in order to leave it alone. */
const noAnswer = { status: 204, ok: true, headers: { get: () => null } };
