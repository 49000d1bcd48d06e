import { type Clock, systemClock } from "../../runtime/clock.ts";
import { ConfigurationError } from "../../runtime/errors.ts";
import type { Fetch } from "../../runtime/transport.ts";
import type { SandboxProvider } from "../../sandbox/index.ts";
import { createControl } from "./control.ts";
import { createPool, type TestPayment } from "./pool.ts";
import type { Hand, Target } from "./target.ts";

/** A server that claims to be a provider. */
export interface ServerAccount {
  readonly baseUrl: string;
  /** A key of the test mode. */
  readonly apiKey: string;
  /** Refundable payments there, if no hand makes them. */
  readonly payments?: readonly TestPayment[];
  /** What can be done there beside the API. */
  readonly hand?: Hand;
}

export interface BaseUrlOptions {
  /** The servers by provider; may be left out where `controlUrl` is given. */
  readonly accounts?: { readonly [Name in SandboxProvider]?: ServerAccount };
  /** The control endpoint of a running openrefunds sandbox: `http://127.0.0.1:4010/_sandbox`. */
  readonly controlUrl?: string;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** How long one request may take. Default 3,000 ms: the cases of lost answers wait for it in real time. */
  readonly timeoutMs?: number;
  /** How many cases at a time. Default 1: a server's clock and faults are everybody's. */
  readonly concurrency?: number;
}

/**
 * Any server that claims to be the provider, and a running openrefunds sandbox.
 * @example baseUrlTarget({ accounts: { mollie: { baseUrl: "http://localhost:3000", apiKey: "test_…", hand: { addPayment } } } })
 */
export function baseUrlTarget({
  accounts = {},
  controlUrl,
  fetch = globalThis.fetch,
  clock = systemClock,
  timeoutMs = 3_000,
  concurrency = 1,
}: BaseUrlOptions): Target {
  const named = Object.keys(accounts) as SandboxProvider[];
  if (named.length === 0 && controlUrl === undefined) throw new ConfigurationError("a base-url target needs an account with a baseUrl, or a controlUrl");
  const pools = new Map(named.flatMap((name) => (accounts[name]?.payments ? [[name, createPool(name, accounts[name].payments)] as const] : [])));
  const control = controlUrl === undefined ? null : createControl(controlUrl, fetch);
  return {
    kind: "base-url",
    ...(named.length > 0 ? { providers: named } : {}),
    says: `asks ${named.length > 0 ? named.map((name) => accounts[name]?.baseUrl).join(", ") : `the sandbox at ${controlUrl}`}`,
    concurrency,
    countsExamples: false,
    open: async (provider) => {
      const account = accounts[provider] ?? (await control?.account(provider));
      if (!account) throw new ConfigurationError(`there is no account for ${provider}`);
      const { baseUrl, apiKey, hand = {} }: ServerAccount = account;
      const addPayment = pools.get(provider);
      // The waits are real time here: where the library would look for fifteen seconds, it looks for one.
      return {
        baseUrl,
        apiKey,
        fetch,
        clock,
        hand: { ...control?.hand(provider), ...(addPayment ? { addPayment } : {}), ...hand },
        limits: { timeoutMs, settleMs: 1_000 },
      };
    },
  };
}
