import { type Clock, sleep, systemClock } from "../../runtime/clock.ts";
import { ConfigurationError } from "../../runtime/errors.ts";
import type { Fetch, FetchInit } from "../../runtime/transport.ts";
import type { SandboxProvider } from "../../sandbox/index.ts";
import { type Subject, subjects } from "../cases/subjects.ts";
import { createPool, type TestPayment } from "./pool.ts";
import { CannotRun, type Target } from "./target.ts";

export interface LiveAccount {
  readonly apiKey: string;
  /** Ids of refundable payments, made in the provider's test mode. */
  readonly payments: readonly TestPayment[];
  /** Dodo Payments only, whose keys do not show it. */
  readonly mode?: "test" | "live";
}

export interface LiveOptions {
  readonly accounts: { readonly [Name in SandboxProvider]?: LiveAccount };
  /** Lets keys through that reach real money. Default false. */
  readonly iMeanLiveMoney?: boolean;
  /** How many requests that can move money may leave in all. Default 50. */
  readonly maxWrites?: number;
  /** How many minor units they may ask for in all, of whatever currency. Default 100,000. */
  readonly maxMinorUnits?: number;
  /** Default 2. */
  readonly requestsPerSecond?: number;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
}

/**
 * The providers themselves, with keys of their test mode and payments that were made there. Beyond its budget nothing leaves.
 * @example liveTarget({ accounts: { mollie: { apiKey: process.env.MOLLIE_API_KEY, payments: [{ id: "tr_…", value: 1000, currency: "EUR" }] } } })
 */
export function liveTarget({
  accounts,
  iMeanLiveMoney = false,
  maxWrites = 50,
  maxMinorUnits = 100_000,
  requestsPerSecond = 2,
  fetch = globalThis.fetch,
  clock = systemClock,
}: LiveOptions): Target {
  for (const [name, value] of Object.entries({ maxWrites, maxMinorUnits, requestsPerSecond })) {
    if (!(value > 0)) throw new ConfigurationError(`${name} is ${value}: give a number above 0`);
  }
  const names = Object.keys(accounts) as SandboxProvider[];
  if (names.length === 0)
    throw new ConfigurationError(
      "a live target needs an account: give a key of the test mode and refundable test payments (MOLLIE_API_KEY and MOLLIE_TEST_PAYMENTS=id:minorUnits:CURRENCY,…, or contract: accounts: in the configuration)",
    );
  const rooms = new Map(names.map((name) => [name, openRoom(subjects[name], accounts[name], iMeanLiveMoney)]));
  let writes = 0;
  let minorUnits = 0;
  let nextAt = 0;

  const guarded =
    (subject: Subject, dearest: number): Fetch =>
    async (url, init) => {
      if (init.method !== "GET") {
        const asked = costOf(subject, url, init, dearest);
        if (writes + 1 > maxWrites) throw new CannotRun(`the budget of ${maxWrites} writes is spent`);
        if (minorUnits + asked > maxMinorUnits)
          throw new CannotRun(`the budget of ${maxMinorUnits} minor units is spent: ${minorUnits} were asked for, and ${asked} more would be`);
        writes += 1;
        minorUnits += asked;
      }
      const at = Math.max(clock.now(), nextAt);
      nextAt = at + 1_000 / requestsPerSecond;
      if (at > clock.now()) await sleep(clock, at - clock.now(), init.signal);
      return fetch(url, init);
    };

  return {
    kind: "live",
    providers: names,
    says: `asks ${names.join(", ")} ${iMeanLiveMoney ? "with live money" : "in test mode"}: at most ${maxWrites} writes and ${maxMinorUnits} minor units, ${requestsPerSecond} requests a second, on ${[...rooms.values()].reduce((sum, { payments }) => sum + payments.length, 0)} payments that were named`,
    concurrency: 1,
    countsExamples: false,
    open: async (provider) => {
      const room = rooms.get(provider);
      if (!room) throw new ConfigurationError(`there is no account for ${provider}`);
      const { apiKey, baseUrl, addPayment, dearest } = room;
      return { baseUrl, apiKey, clock, fetch: guarded(subjects[provider], dearest), hand: { addPayment } };
    },
  };
}

function openRoom(subject: Subject, account: LiveAccount | undefined, iMeanLiveMoney: boolean) {
  const { name, contract, isLiveKey } = subject;
  const { apiKey = "", payments = [], mode } = account ?? {};
  if (apiKey === "") throw new ConfigurationError(`${name} has no apiKey: give a key of its test mode`);
  if (contract.servers.length > 1 && mode === undefined) throw new ConfigurationError(`${name} needs mode: "test" or "live", since its keys look alike`);
  if (!iMeanLiveMoney && (isLiveKey(apiKey) || mode === "live")) {
    throw new ConfigurationError(`the key of ${name} reaches live money: give a key of the test mode, or say --i-mean-live-money (iMeanLiveMoney)`);
  }
  const baseUrl = contract.servers[mode === "live" ? 1 : 0] ?? "";
  return { apiKey, baseUrl, payments, addPayment: createPool(name, payments), dearest: Math.max(0, ...payments.map(({ value }) => value)) };
}

/** What a write asks for at most: what can't be read counts as the dearest payment. */
function costOf({ operations, askedOf }: Subject, url: string, { method, body }: FetchInit, dearest: number): number {
  const create = operations.createRefund;
  const path = new RegExp(`${create?.path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
  if (method !== create?.method || !path.test(new URL(url).pathname)) return 0;
  try {
    return Math.max(0, askedOf(JSON.parse(body ?? "")) ?? dearest);
  } catch {
    return dearest;
  }
}

/**
 * Accounts from environment variables: `MOLLIE_API_KEY` and `MOLLIE_TEST_PAYMENTS`, ids with their amounts in minor units such as
 * `tr_1:1000:EUR,tr_2:2500:EUR`; `DODO_MODE` beside `DODO_API_KEY`.
 */
export function accountsFrom(environment: Readonly<Record<string, string | undefined>>): LiveOptions["accounts"] {
  const accounts: { [Name in SandboxProvider]?: LiveAccount } = {};
  for (const name of Object.keys(subjects) as SandboxProvider[]) {
    const upper = name.toUpperCase();
    const { [`${upper}_API_KEY`]: apiKey, [`${upper}_TEST_PAYMENTS`]: payments = "", [`${upper}_MODE`]: mode } = environment;
    if (!apiKey) continue;
    if (mode !== undefined && mode !== "test" && mode !== "live") throw new ConfigurationError(`${upper}_MODE is ${JSON.stringify(mode)}: say test or live`);
    const list = payments.split(",").filter((text) => text.trim() !== "");
    accounts[name] = { apiKey, payments: list.map((text) => paymentFrom(text, `${upper}_TEST_PAYMENTS`)), ...(mode ? { mode } : {}) };
  }
  return accounts;
}

function paymentFrom(text: string, variable: string): TestPayment {
  const [, id, value, currency] = /^([^:\s]+):(\d+):([A-Z]{3})$/.exec(text.trim()) ?? [];
  if (id === undefined || value === undefined || currency === undefined) {
    throw new ConfigurationError(`${variable} has ${JSON.stringify(text)}: write each payment as id:minorUnits:CURRENCY, such as tr_1:1000:EUR`);
  }
  return { id, value: Number(value), currency };
}
