import type { ChanceKind, Commit, Fault, RandomFaults, Struck } from "./faults.ts";
import { randomSource, seedFor } from "./random.ts";
import { kindsFor } from "./read-faults.ts";

/** Draws for each call on its own: the same call of the same run draws the same, in whatever order the others come. */
export function createDraw(seed: number) {
  return function draw({ rate, kinds }: RandomFaults, call: Struck, count: number): Fault | undefined {
    const random = randomSource(seedFor(seed, `${call.provider} ${call.operation} ${count}`));
    if (random() >= rate) return undefined;
    const open = kindsFor(call).filter((kind) => kinds?.includes(kind) ?? true);
    return open.length === 0 ? undefined : makers[pick(random, open)](random, call.provider);
  };
}

type Random = () => number;
const pick = <T>(random: Random, [first, ...others]: readonly T[]): T => {
  const chosen = [first, ...others][Math.floor(random() * (others.length + 1))];
  return chosen as T; // Never beyond the end: `random` stays below 1, and no list here is empty.
};
const upTo = (random: Random, most: number) => 1 + Math.floor(random() * most);
const commit = (random: Random): Commit => pick<Commit>(random, ["never", "at_once", { afterMs: upTo(random, 60_000) }]);

/** Where each provider's refund has fields whose loss hurts. */
const places: Readonly<Record<string, readonly string[]>> = {
  dodo: ["/refund_id", "/status", "/amount", "/metadata"],
  dojo: ["/refundId", "/paymentIntentId", "/refundReason"],
  mollie: ["/id", "/status", "/amount", "/metadata"],
  paymongo: ["/data/id", "/data/attributes/status", "/data/attributes/amount", "/data/attributes/metadata"],
  smartpay: ["/id", "/status", "/amount", "/metadata"],
};
const changes = ["drop", "rename", "retype", "add", { value: "a_word_that_no_contract_lists" }] as const;
const statuses = [408, 429, 500, 502, 503, 504] as const;
const forms = ["truncated", "empty", "oversized", "text", "html", "wrong_type"] as const;

const makers: { readonly [Kind in ChanceKind]: (random: Random, provider: string) => Extract<Fault, { readonly kind: Kind }> } = {
  latency: (random) => ({ kind: "latency", ms: upTo(random, 10_000) }),
  timeout: (random) => ({ kind: "timeout", commit: commit(random) }),
  reset: (random) => ({ kind: "reset", commit: commit(random) }),
  status(random) {
    const status = pick(random, statuses);
    const retryAfter = pick(random, [undefined, "1", { dateInMs: 1_000 }]);
    const [page, when] = [pick(random, ["own", "proxy"] as const), commit(random)];
    // A provider's own 429, and Mollie's own 503, say that nothing was executed: chance does not make them lie.
    const isKept = page === "own" && (status === 429 || status === 503);
    return { kind: "status", status, page, commit: isKept ? "never" : when, ...(retryAfter === undefined ? {} : { retryAfter }) };
  },
  body: (random) => ({ kind: "body", form: pick(random, forms), commit: commit(random) }),
  redirect: (random) => ({ kind: "redirect", location: "https://elsewhere.example/", commit: commit(random) }),
  drift: (random, provider) => ({ kind: "drift", at: pick(random, places[provider] ?? ["/id"]), change: pick(random, changes) }),
  stale: () => ({ kind: "stale" }),
  lag: (random) => ({ kind: "lag", ms: upTo(random, 60_000) }),
  page_drift: () => ({ kind: "page_drift", newest: 1 }),
  late_failure: (random) => ({ kind: "late_failure", afterMs: upTo(random, 7 * 86_400_000) }),
  queued: (random) => ({ kind: "queued", forMs: upTo(random, 86_400_000) }),
  clock_jump: (random) => ({ kind: "clock_jump", ms: upTo(random, 2 * 86_400_000) }),
};
