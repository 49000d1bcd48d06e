import type { FetchInit } from "../runtime/transport.ts";
import * as fakes from "./fakes.ts";
import { handOf, money } from "./hands.ts";
import type { Executed, Sandbox, SandboxProvider } from "./index.ts";
import { InputError, instant, oneOf, orNull, parsed, record, whole } from "./input.ts";
import { readRandom, readRuleShape } from "./read-faults.ts";
import { type Answer, toJson } from "./response.ts";

/**
 * The sandbox's controls over HTTP, for tests in any language: JSON in, JSON out, on the listening server only and never under a provider's host.
 *
 * | request | body | answer |
 * |---|---|---|
 * | `GET /_sandbox` | | the clock, the faults, and each provider's keys and base URL |
 * | `GET /_sandbox/script` | | what `createSandbox(script)` takes to repeat this run |
 * | `GET /_sandbox/journal` | | what the providers executed, without the API keys |
 * | `POST /_sandbox/clock` | `{ advanceMs }` or `{ now }`, a later time in ISO 8601 | the time |
 * | `GET /_sandbox/faults` | | the rules that can still strike, and what struck |
 * | `POST /_sandbox/faults` | a `FaultRule` | the same |
 * | `POST /_sandbox/faults/random` | `{ rate, kinds? }` | the same |
 * | `DELETE /_sandbox/faults` | | the same, without rules and chance |
 * | `GET /_sandbox/<provider>/examples` | | what its contract lets the provider answer: the names that a fault of kind `example` takes |
 * | `POST /_sandbox/<provider>/payments` | the options of `addPayment` | `{ id }` |
 * | `GET /_sandbox/<provider>/payments/<id>/refunds` | | the provider's books |
 * | `POST /_sandbox/<provider>/payments/<id>/refunds` | `{ amount }` | `{ id }` of a refund made by hand in the dashboard, untagged |
 * | `POST /_sandbox/<provider>/refunds/<id>/status` | `{ status }` in the provider's own word | `{ id, status }` |
 * | `POST /_sandbox/<provider>/balance` | `{ minorUnits }`, or `null` for no limit (dodo, mollie, paymongo) | `{ minorUnits }` |
 *
 * What can't be used answers 400 with `{ error }`, which names the value and the remedy; another address answers 404 with the addresses that there are.
 * One call of a provider is struck alone with the header `x-sandbox-fault: <Fault as JSON>`.
 */
export function createControlEndpoint(sandbox: Sandbox) {
  const { clock, faults } = sandbox;
  const state = (origin: string) => ({
    now: new Date(clock.now()).toISOString(),
    faults: told(),
    providers: Object.fromEntries(
      names.map((name) => {
        const { apiKey, liveApiKey } = sandbox[name];
        return [name, { apiKey, liveApiKey, baseUrl: `${origin}/${name}` }];
      }),
    ),
  });
  const told = () => ({ rules: faults.rules, hits: faults.hits });

  const routes: readonly Route[] = [
    route("GET", "/_sandbox", (_parts, _body, origin) => state(origin)),
    route("GET", "/_sandbox/script", () => sandbox.script()),
    route("GET", "/_sandbox/journal", () => sandbox.journal.map(withoutKeys)),
    route("POST", "/_sandbox/clock", (_parts, body) => {
      clock.advance(msAhead(body, clock.now()));
      return { now: new Date(clock.now()).toISOString() };
    }),
    route("GET", "/_sandbox/faults", told),
    route("POST", "/_sandbox/faults", (_parts, body) => {
      faults.add(readRuleShape(body, "rule"));
      return told();
    }),
    route("POST", "/_sandbox/faults/random", (_parts, body) => {
      faults.random(readRandom(body, "random"));
      return told();
    }),
    route("DELETE", "/_sandbox/faults", () => {
      faults.clear();
      return told();
    }),
    route("GET", "/_sandbox/<provider>/examples", ([provider]) => sandbox.examples(provider)),
    route("POST", "/_sandbox/<provider>/payments", ([provider], body) => handOf(provider, sandbox).addPayment(body)),
    route("GET", "/_sandbox/<provider>/payments/<id>/refunds", ([provider, id]) => sandbox[provider].ledger(id)),
    route("POST", "/_sandbox/<provider>/payments/<id>/refunds", ([provider, id], body) =>
      sandbox[provider].dashboardRefund(id, record({ amount: money }, {})(body, "refund")),
    ),
    route("POST", "/_sandbox/<provider>/refunds/<id>/status", ([provider, id], body) => handOf(provider, sandbox).setStatus(id, body)),
    route("POST", "/_sandbox/<provider>/balance", ([provider], body) => {
      const { minorUnits } = record({ minorUnits: orNull(whole()) }, {})(body, "balance");
      const { setBalance } = handOf(provider, sandbox);
      if (!setBalance) throw new InputError(`${provider} has no balance that refunds draw on here: dodo, mollie and paymongo have`);
      setBalance(minorUnits);
      return { minorUnits };
    }),
  ];

  return async function control(url: URL, { method, body = "" }: Pick<FetchInit, "method" | "body">): Promise<Answer> {
    for (const { method: wanted, pattern, run } of routes) {
      const parts = method === wanted ? pattern.exec(url.pathname)?.slice(1) : undefined;
      if (!parts) continue;
      try {
        const [provider = "dodo", id = ""] = parts.map((part) => decodeURIComponent(part));
        const answer = run([oneOf(...names)(provider, "the provider"), id], body === "" ? undefined : parsed(body, "the body"), url.origin);
        return toJson(200, answer);
      } catch (error) {
        // The fakes' own complaints name the value too.
        return toJson(400, { error: error instanceof Error ? error.message : String(error) });
      }
    }
    return toJson(404, { error: `${method} ${url.pathname} is not here`, routes: routes.map(({ method, path }) => `${method} ${path}`) });
  };
}

/** Whether an address is one of the controls. */
export const isControl = ({ pathname }: URL): boolean => /^\/_sandbox(\/|$)/.test(pathname);

const names = Object.keys(fakes) as SandboxProvider[];
type Run = (parts: readonly [provider: SandboxProvider, id: string], body: unknown, origin: string) => unknown;
interface Route {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly run: Run;
}
const route = (method: string, path: string, run: Run): Route => ({
  method,
  path,
  pattern: new RegExp(`^${path.replace(/<\w+>/g, "([^/]+)")}/?$`),
  run,
});

function msAhead(body: unknown, now: number): number {
  const { advanceMs, now: to } = record({}, { advanceMs: whole(), now: instant })(body, "clock");
  if ((advanceMs === undefined) === (to === undefined)) throw new InputError("clock takes either advanceMs or now");
  const ahead = advanceMs ?? (to ?? now) - now;
  if (ahead < 0) throw new InputError(`clock.now is before ${new Date(now).toISOString()}: time only goes forward`);
  return ahead;
}

const secretHeaders: readonly string[] = ["authorization", "cookie"];
const withoutKeys = ({ headers, ...executed }: Executed) => ({
  ...executed,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !secretHeaders.includes(name))),
});
