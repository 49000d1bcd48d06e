import type { Fake, Reply } from "./engine.ts";

/** An answer as it goes over the wire: to a socket as it stands, and in process as a `Response`, which costs more than all else of a call. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** Where the sandbox was asked at an address of its own, its links lead there too: a client that follows them stays inside. */
export function toAnswer({ status, body, headers: own }: Reply, { fake, home }: { fake: Fake; home: string | null }, now: number): Answer {
  const headers = { date: new Date(now).toUTCString(), ...own };
  if (body === null) return { status, body, headers };
  if (body instanceof Uint8Array) return { status, body, headers: { "content-type": "application/pdf", ...headers } };
  if (typeof body === "string") return { status, body, headers: { "content-type": "text/plain; charset=utf-8", ...headers } };
  return {
    status,
    body: home === null ? JSON.stringify(body) : linked(JSON.stringify(body), fake, home),
    headers: { "content-type": mediaOf(fake), ...headers },
  };
}

export const toJson = (status: number, value: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value) ?? null,
});

export const toResponse = ({ status, headers, body }: Answer): Response =>
  new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, { status, headers: { ...headers } });

export const fromResponse = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
});

/** The text of a body, none being an empty one. */
export const textOf = ({ body }: Answer): string => (typeof body === "string" ? body : new TextDecoder().decode(body ?? new Uint8Array()));

const linked = (text: string, { contract }: Fake, home: string) =>
  !text.includes('"href"')
    ? text
    : contract.servers.reduce((all, server) => all.replaceAll(`"href":"${server}/`, () => `"href":${JSON.stringify(`${home}/`).slice(0, -1)}`), text);

/** The JSON type that the provider's contract uses. */
function mediaOf(fake: Fake): string {
  const known = media.get(fake);
  if (known !== undefined) return known;
  const all = Object.values(fake.operations).flatMap(({ responses }) => Object.values(responses).flatMap((response) => response.media ?? []));
  const found = all.find((type) => type.includes("json")) ?? "application/json";
  media.set(fake, found);
  return found;
}
const media = new WeakMap<Fake, string>();
