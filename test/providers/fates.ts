import type { Intercept } from "./stand.ts";

type Next = Parameters<Intercept>[1];
/** What becomes of one write. */
export type Fate = (next: Next, request: Parameters<Intercept>[0]) => Promise<Response>;

const failed = (code: string): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};
const page = (status: number) => new Response(`<html><h1>${status}</h1><hr>proxy</html>`, { status, headers: { "content-type": "text/html" } });
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** Ways in which an answer says nothing about the money. */
export const silences: Readonly<Record<string, () => Promise<Response>>> = {
  "a reset connection": async () => failed("ECONNRESET"),
  "a broken connection of which the runtime hides the cause": async () => Promise.reject(new TypeError("Load failed")),
  "no answer in time": () => new Promise(() => {}),
  "a proxy's 500": async () => page(500),
  "a proxy's 502": async () => page(502),
  "a gateway's 503": async () => page(503),
  "a gateway's 504": async () => page(504),
  "a 500 without a body": async () => new Response(null, { status: 500 }),
  "a 408": async () => json(408, { message: "Request Timeout" }),
  "a 418, which no contract has": async () => json(418, { message: "I'm a teapot" }),
  "a proxy's page with 400": async () => page(400),
  "a proxy's page with 401": async () => page(401),
  "a redirect": async () => new Response(null, { status: 307, headers: { location: "https://elsewhere.example/" } }),
};

export const refused: Fate = async () => failed("ECONNREFUSED");
export const goesThrough: Fate = (next) => next();
/** The provider's own 401: a certain rejection in its own words. */
export const turnedAway: Fate = (next, { headers }) => next({ headers: { ...headers, authorization: "Basic nobody" } });
/** The write was executed, or not, and the answer says nothing. */
export const lost =
  (silence: () => Promise<Response>, executed: boolean): Fate =>
  async (next) => {
    if (executed) await next();
    return silence();
  };
export const answers = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Fate => {
  const type = typeof body === "string" ? "text/plain" : "application/json";
  return async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "content-type": type, ...headers } });
};

/** Meets the writes with these fates in order, the last one for all that follow; reads go through, or fail. */
export function meet(fates: readonly Fate[], { reads = (next) => next() }: { reads?: (next: Next) => Promise<Response> } = {}): Intercept {
  let writes = 0;
  return (request, next) => {
    if (request.method === "GET") return reads(next);
    const fate = fates[Math.min(writes, fates.length - 1)] ?? goesThrough;
    writes += 1;
    return fate(next, request);
  };
}
