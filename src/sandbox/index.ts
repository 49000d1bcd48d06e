import type { Fetch } from "../runtime/transport.ts";
import { type Assumptions, plainestReading, readAssumptions } from "./assumptions.ts";
import { createClock, type VirtualClock } from "./clock.ts";
import { createResponder, type Fake, isForForm, match, type Reply, type RequestHeaders } from "./engine.ts";
import { type Examples, exampleResponse, examplesOf } from "./examples.ts";
import * as fakes from "./fakes.ts";
import { createFaults, type FaultHit, type FaultRule, type Faults } from "./faults.ts";
import { InputError, instant, list, record, whole } from "./input.ts";
import { idSource } from "./random.ts";
import { readHit, readRuleShape } from "./read-faults.ts";
import { type Answer, toAnswer, toJson, toResponse } from "./response.ts";
import type { ListenOptions } from "./server.ts";
import { createStrike } from "./strike.ts";
import { createWorld } from "./world.ts";

const readOptions = record({}, { seed: whole(), now: instant, assume: readAssumptions, faults: list(readRuleShape), hits: list(readHit) });
type Fakes = typeof fakes;
export type SandboxProvider = keyof Fakes;

export interface SandboxOptions {
  /** The same seed gives the same ids. Default 1. */
  readonly seed?: number;
  /** Where the sandbox's clock starts: a date, or one in ISO 8601. Default 2026-11-02T09:00:00Z. */
  readonly now?: Date | string;
  /** A clock of your own instead, which you move. */
  readonly clock?: VirtualClock;
  /** How to read what the providers' pages leave open; what is left out stays at its default. */
  readonly assume?: Partial<Assumptions>;
  /** What is to go wrong from the beginning; more can be added to `sandbox.faults`. */
  readonly faults?: readonly FaultRule[];
  /** What struck in an earlier run: it strikes the same calls again, before anything else. */
  readonly hits?: readonly FaultHit[];
}

/** A run as JSON: `createSandbox(script)` plays the same providers, under the same faults at the same calls. */
export type SandboxScript = Required<Omit<SandboxOptions, "clock" | "now" | "assume">> & { readonly now: string; readonly assume: Assumptions };

/** A request that a provider executed, also where its answer never came or came late. */
export interface Executed {
  readonly at: number;
  readonly provider: SandboxProvider;
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly reply: Reply;
  /** The request broke the contract: nothing of it was looked at further. */
  readonly isMalformed?: true;
}

export type Sandbox = { readonly [Name in SandboxProvider]: ReturnType<Fakes[Name]>["control"] } & {
  /** Answers for every provider in process: by the provider's own host, or by `/<provider>/…` on any other. */
  readonly fetch: Fetch;
  readonly clock: VirtualClock;
  /**
   * What is to go wrong, and what did.
   * @example
   * sandbox.faults.add({ provider: "mollie", operation: "createRefund", fault: { kind: "timeout", commit: "at_once" } });
   * @example
   * sandbox.faults.random({ rate: 0.2, kinds: ["reset", "status"] });
   */
  readonly faults: Faults;
  /** What the providers executed, in order, reads included. */
  readonly journal: readonly Executed[];
  /** Everything that a provider may answer and takes, from the contract that it holds; each answer can be played by a fault of kind `example`. */
  examples(provider: SandboxProvider): Examples;
  /**
   * What repeats this run, up to here: print it where something failed.
   * @example
   * const again = createSandbox(JSON.parse(JSON.stringify(sandbox.script())));
   */
  script(): SandboxScript;
  /** The same over real sockets, with a control endpoint at `/_sandbox`. */
  listen(options?: ListenOptions): Promise<Listening>;
};

export type { Assumptions } from "./assumptions.ts";
export type { ExampleAnswer, ExampleRequest, Examples } from "./examples.ts";
export type { Commit, Fault, FaultHit, FaultRule, Faults, RandomFaults } from "./faults.ts";
export { InputError } from "./input.ts";
export type { ListenOptions } from "./server.ts";
export interface Listening {
  readonly url: string;
  readonly urls: Readonly<Record<SandboxProvider, string>>;
  close(): Promise<void>;
}

interface Request {
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly gone: () => AbortSignal;
}

/**
 * All providers, stateful, without an account: it keeps each provider's contract in both directions.
 * @example
 * const sandbox = createSandbox();
 * const payment = sandbox.mollie.addPayment({ amount: { value: 1000, currency: "EUR" } });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock: ownClock, ...given } = options;
  const { seed = 1, now = Date.parse("2026-11-02T09:00:00Z"), assume, faults: rules = [], hits = [] } = readOptions(given, "createSandbox");
  const clock = ownClock ?? createClock(now);
  const startedAt = clock.now();
  const journal: Executed[] = [];
  const world = createWorld({ clock, id: idSource(seed), assume: { ...plainestReading, ...assume } });
  const entries = Object.entries(fakes).map(([name, create]) => [name, create(world)] as const) as [SandboxProvider, Fake][];
  const responders = new Map(entries.map(([name, fake]) => [name, { name, fake, respond: createResponder(fake, world) }]));

  const operations = Object.fromEntries(entries.map(([name, fake]) => [name, Object.values(fake.operations).map(({ id }) => id)]));
  const { faults, next } = createFaults({ seed, operations, rules, hits });
  const strike = createStrike(clock);

  const hosts = new Map([...responders.values()].flatMap((responder) => responder.fake.contract.servers.map((server) => [new URL(server).host, responder])));
  /** By host in process, by the first path segment over sockets. */
  const route = (url: URL) => {
    const hosted = hosts.get(url.host);
    if (hosted) return { path: url.pathname, home: null, ...hosted };
    const [, name = "", path] = /^\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
    const asked = responders.get(name as SandboxProvider);
    return asked && path !== undefined ? { path, home: `${url.origin}/${name}`, ...asked } : undefined;
  };

  const nobody: Answer = {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: `No provider here. Ask for /<provider>/… with one of ${[...responders.keys()].join(", ")}.`,
  };
  const answer = async (url: URL, { method, headers: sent, body = "", gone }: Request, headers: RequestHeaders): Promise<Answer> => {
    const found = route(url);
    if (!found) return nobody;
    const request = { method, path: found.path, url, headers, body };
    const operation = match(found.fake, method, found.path)?.operation.id ?? "";
    const execute = () => {
      const reply = found.respond(request);
      journal.push({
        at: clock.now(),
        provider: found.name,
        operation,
        headers: sent,
        body: request.body,
        reply,
        ...(isForForm(reply) ? { isMalformed: true } : {}),
      });
      return reply;
    };
    try {
      const fault = next({ provider: found.name, operation, header: request.headers.get("x-sandbox-fault") });
      return await strike(
        {
          provider: found.name,
          operation,
          method,
          gone,
          address: `${found.name} ${found.path}${url.search}`,
          answer: (circumstances = {}) => toAnswer(world.under(circumstances, execute), found, clock.now()),
          trouble(status) {
            const { problems } = found.fake;
            // A key that was withdrawn meanwhile is trouble too.
            const body = status === 401 ? problems.unauthorized().body : problems.trouble?.(status);
            return body === undefined ? undefined : toAnswer({ status, body }, found, clock.now());
          },
          example: (status, name) => exampleResponse(found.fake, operation, status, name),
        },
        fault,
      );
    } catch (error) {
      if (error instanceof InputError) return toJson(400, { error: error.message });
      throw error;
    }
  };

  const controls = Object.fromEntries(entries.map(([name, fake]) => [name, fake.control])) as { [Name in SandboxProvider]: ReturnType<Fakes[Name]>["control"] };
  const sandbox: Sandbox = {
    ...controls,
    async fetch(address, { method, body = "", headers: given, signal }) {
      const headers = new Headers(given);
      return toResponse(await answer(new URL(address), { method, headers: Object.fromEntries(headers), body, gone: () => signal }, headers));
    },
    clock,
    faults,
    journal,
    examples(provider) {
      const { fake } = responders.get(provider) ?? {};
      if (!fake) throw new InputError(`there is no provider ${JSON.stringify(provider)} here: give one of ${[...responders.keys()].join(", ")}`);
      return examplesOf(fake);
    },
    script: () => ({ seed, now: new Date(startedAt).toISOString(), assume: world.assume, faults: faults.rules, hits: [...faults.hits] }),
    async listen(options = {}) {
      const [{ readerOf, serve }, { createControlEndpoint, isControl }] = await Promise.all([import("./server.ts"), import("./control.ts")]);
      const control = createControlEndpoint(sandbox);
      const { url, close } = await serve((asked) => {
        const url = new URL(asked.address);
        return isControl(url) && !hosts.has(url.host) ? control(url, asked) : answer(url, asked, readerOf(asked.headers));
      }, options);
      const urls = Object.fromEntries(entries.map(([name]) => [name, `${url}/${name}`])) as Record<SandboxProvider, string>;
      return { url, urls, close };
    },
  };
  return sandbox;
}
