import type { Fetch } from "../runtime/transport.ts";
import { type Assumptions, plainestReading } from "./assumptions.ts";
import { createClock, type VirtualClock } from "./clock.ts";
import { createDodoFake } from "./dodo.ts";
import { createDojoFake } from "./dojo.ts";
import { createResponder, type Fake, match, type Reply, type World } from "./engine.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createMollieFake } from "./mollie.ts";
import { createPaymongoFake } from "./paymongo.ts";
import type { ListenOptions } from "./server.ts";
import { createSmartpayFake } from "./smartpay.ts";

const fakes = {
  dodo: createDodoFake,
  dojo: createDojoFake,
  mollie: createMollieFake,
  paymongo: createPaymongoFake,
  smartpay: createSmartpayFake,
};
type Fakes = typeof fakes;
export type SandboxProvider = keyof Fakes;

export interface SandboxOptions {
  /** The same seed gives the same ids. Default 1. */
  readonly seed?: number;
  /** Where the sandbox's clock starts. Default 2026-11-02T09:00:00Z. */
  readonly now?: Date;
  /** A clock of your own instead, which you move. */
  readonly clock?: VirtualClock;
  /** How to read what the providers' pages leave open; what is left out stays at its default. */
  readonly assume?: Partial<Assumptions>;
}

/** A request that a provider executed, also where its answer never came or came late. */
export interface Executed {
  readonly at: number;
  readonly provider: SandboxProvider;
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly reply: Reply;
}

export type Sandbox = { readonly [Name in SandboxProvider]: ReturnType<Fakes[Name]>["control"] } & {
  /** Answers for every provider in process: by the provider's own host, or by `/<provider>/…` on any other. */
  readonly fetch: Fetch;
  readonly clock: VirtualClock;
  /** What is to go wrong, and what did. */
  readonly faults: Faults;
  /** What the providers executed, in order, reads included. */
  readonly journal: readonly Executed[];
  /** The same over real sockets. */
  listen(options?: ListenOptions): Promise<Listening>;
};

export type { Assumptions } from "./assumptions.ts";
export type { ListenOptions } from "./server.ts";
export interface Listening {
  readonly url: string;
  readonly urls: Readonly<Record<SandboxProvider, string>>;
  close(): Promise<void>;
}

/**
 * All five providers, stateful, without an account: it keeps each provider's contract in both directions.
 * @example
 * const sandbox = createSandbox();
 * const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = 1, now = new Date("2026-11-02T09:00:00Z"), clock = createClock(now.getTime()), assume } = options;
  const journal: Executed[] = [];
  const { faults, pass } = createFaults(clock);
  const world: World = { clock, id: idSource(seed), assume: { ...plainestReading, ...assume } };
  const entries = Object.entries(fakes).map(([name, create]) => [name, create(world)] as const) as [SandboxProvider, Fake][];
  const responders = new Map(entries.map(([name, fake]) => [name, { name, fake, respond: createResponder(fake, world) }]));

  /** By host in process, by the first path segment over sockets. */
  const route = (url: URL) => {
    for (const [name, responder] of responders) {
      if (responder.fake.contract.servers.some((server) => new URL(server).host === url.host)) return { ...responder, path: url.pathname, home: null };
      if (url.pathname.startsWith(`/${name}/`)) return { ...responder, path: url.pathname.slice(name.length + 1), home: `${url.origin}/${name}` };
    }
    return undefined;
  };

  const fetch: Fetch = async (address, init) => {
    const url = new URL(address);
    const found = route(url);
    if (!found) return new Response(`No provider here. Ask for /<provider>/… with one of ${[...responders.keys()].join(", ")}.`, { status: 404 });
    const request = { method: init.method, path: found.path, url, headers: new Headers(init.headers), body: init.body ?? "" };
    const operation = match(found.fake, init.method, found.path)?.operation.id ?? "";
    const execute = () => {
      const reply = found.respond(request);
      journal.push({ at: clock.now(), provider: found.name, operation, headers: Object.fromEntries(request.headers), body: request.body, reply });
      return reply;
    };
    return pass({
      provider: found.name,
      operation,
      isRead: init.method === "GET",
      init,
      address: `${found.name} ${found.path}${url.search}`,
      answer: () => toResponse(execute(), found),
      trouble(status) {
        const body = found.fake.problems.trouble?.(status);
        return body === undefined ? undefined : toResponse({ status, body }, found);
      },
    });
  };

  const controls = Object.fromEntries(entries.map(([name, fake]) => [name, fake.control])) as { [Name in SandboxProvider]: ReturnType<Fakes[Name]>["control"] };
  return {
    ...controls,
    fetch,
    clock,
    faults,
    journal,
    async listen(options = {}) {
      const { listen } = await import("./server.ts");
      const { url, close } = await listen(fetch, options);
      const urls = Object.fromEntries(entries.map(([name]) => [name, `${url}/${name}`])) as Record<SandboxProvider, string>;
      return { url, urls, close };
    },
  };
}

/** The JSON type that the provider's contract uses. */
const mediaOf = (fake: Fake) =>
  Object.values(fake.operations).flatMap(({ responses }) => Object.values(responses).flatMap(({ media }) => (media?.includes("json") ? [media] : [])))[0] ??
  "application/json";

/** Where the sandbox was asked at an address of its own, its links lead there too: a client that follows them stays inside. */
function toResponse({ status, body, headers }: Reply, { fake, home }: { fake: Fake; home: string | null }): Response {
  if (body === null) return new Response(null, { status, headers: { ...headers } });
  if (body instanceof Uint8Array) return new Response(new Uint8Array(body), { status, headers: { "content-type": "application/pdf", ...headers } });
  if (typeof body === "string") return new Response(body, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
  const toHome = (key: string, value: unknown) =>
    key === "href" && typeof value === "string" ? fake.contract.servers.reduce((href, server) => href.replace(`${server}/`, `${home}/`), value) : value;
  return new Response(JSON.stringify(body, home === null ? undefined : toHome), { status, headers: { "content-type": mediaOf(fake), ...headers } });
}

/** A small seeded generator (mulberry32): not for secrets. */
function idSource(seed: number): World["id"] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (prefix, length) => prefix + Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
}
