import type { Fake, Reply } from "./engine.ts";

/** Where the sandbox was asked at an address of its own, its links lead there too: a client that follows them stays inside. */
export function toResponse({ status, body, headers: own }: Reply, { fake, home }: { fake: Fake; home: string | null }, now: number): Response {
  const headers = { date: new Date(now).toUTCString(), ...own };
  if (body === null) return new Response(null, { status, headers: { ...headers } });
  if (body instanceof Uint8Array) return new Response(new Uint8Array(body), { status, headers: { "content-type": "application/pdf", ...headers } });
  if (typeof body === "string") return new Response(body, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
  const toHome = (key: string, value: unknown) =>
    key === "href" && typeof value === "string" ? fake.contract.servers.reduce((href, server) => href.replace(`${server}/`, `${home}/`), value) : value;
  return new Response(JSON.stringify(body, home === null ? undefined : toHome), { status, headers: { "content-type": mediaOf(fake), ...headers } });
}

/** The JSON type that the provider's contract uses. */
const mediaOf = (fake: Fake) =>
  Object.values(fake.operations).flatMap(({ responses }) => Object.values(responses).flatMap(({ media }) => (media?.includes("json") ? [media] : [])))[0] ??
  "application/json";
