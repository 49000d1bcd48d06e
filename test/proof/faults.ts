import type { Commit, Fault } from "../../src/sandbox/faults.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";

/** The time for one send, in virtual milliseconds. */
export const timeoutMs = 5_000;
/** How long the library keeps looking where no key protects. */
export const settleMs = 15_000;
/** Lands after the client gave up, within the settle delay. */
const lateMs = timeoutMs + 2_000;
/** Lands so long after the second call began that every look of it is over. */
const afterLooksMs = 600_000;

/** When the provider executes what it gave no good answer to: `late` is after the client gave up, `latest` after every reconciling read. */
export type When = "never" | "at_once" | "late" | "latest";
const whens: readonly When[] = ["never", "at_once", "late", "latest"];
export const statuses = [408, 429, 500, 502, 503, 504] as const;
export const bodies = ["truncated", "empty", "oversized", "text", "html", "wrong_type"] as const;

/** A fault by its name in a description. `when` matters where the answer is spoiled. */
export interface Named {
  readonly name: string;
  /** The row of the table. */
  readonly group: string;
  readonly when: When | null;
  /** For one send; `undefined` lets it pass. */
  readonly fault: (provider: SandboxProvider, operation: string, pauseMs: number) => Fault | undefined;
}

const commitOf = (when: When, pauseMs: number): Commit =>
  when === "late" ? { afterMs: lateMs } : when === "latest" ? { afterMs: pauseMs + afterLooksMs } : when;

type Spoiled = Extract<Fault, { commit: Commit }>;
type Uncommitted = Spoiled extends infer Each ? (Each extends Spoiled ? Omit<Each, "commit"> : never) : never;
const spoiled = (name: string, group: string, fault: Uncommitted): readonly Named[] =>
  whens.map((when) => ({
    name: `${name} ${when}`,
    group,
    when,
    fault: (_provider, _operation, pauseMs) => ({ ...fault, commit: commitOf(when, pauseMs) }) as Fault,
  }));

type Place = "status" | "id" | "metadata" | "amount";
const idFields: Readonly<Partial<Record<SandboxProvider, string>>> = { dodo: "/refund_id", dojo: "/refundId", paymongo: "/data/id" };
/** Where a refund's fields stand in the answer to the write; Dojo tells neither status, metadata nor amount. */
const placeOf = (provider: SandboxProvider, place: Place) =>
  place === "id"
    ? (idFields[provider] ?? "/id")
    : provider === "paymongo"
      ? `/data/attributes/${place}`
      : provider === "dojo"
        ? "/paymentIntentId"
        : `/${place}`;
const drifts: readonly (readonly [Place, Extract<Fault, { kind: "drift" }>["change"]])[] = [
  ["status", "drop"],
  ["status", "retype"],
  ["status", { value: "settling_soon" }],
  ["id", "drop"],
  ["id", "rename"],
  ["id", "retype"],
  ["metadata", "drop"],
  ["metadata", "retype"],
  ["amount", "drop"],
  ["amount", "retype"],
  ["amount", "add"],
];

const none: Named = { name: "none", group: "none", when: null, fault: () => undefined };

export const writeFaults: readonly Named[] = [
  none,
  { name: "slow", group: "latency", when: null, fault: () => ({ kind: "latency", ms: timeoutMs - 1_000 }) },
  { name: "too slow", group: "latency", when: null, fault: () => ({ kind: "latency", ms: timeoutMs + 1_000 }) },
  ...spoiled("timeout", "timeout", { kind: "timeout" }),
  ...spoiled("reset", "reset", { kind: "reset" }),
  ...(["own", "proxy"] as const).flatMap((page) =>
    statuses.flatMap((status) => spoiled(`${status} ${page}`, `status, ${page}`, { kind: "status", status, page })),
  ),
  { name: "401 own", group: "status, own", when: null, fault: () => ({ kind: "status", status: 401, page: "own", commit: "never" }) },
  ...spoiled("429 own retry-after", "status, own", { kind: "status", status: 429, page: "own", retryAfter: "2" }),
  ...bodies.flatMap((form) => spoiled(`body ${form}`, "body", { kind: "body", form })),
  ...spoiled("redirect", "redirect", { kind: "redirect", location: "https://example.com/elsewhere" }),
  ...drifts.map(([place, change]): Named => {
    const word = typeof change === "string" ? change : "new value";
    return { name: `drift ${place} ${word}`, group: "drift", when: null, fault: (provider) => ({ kind: "drift", at: placeOf(provider, place), change }) };
  }),
  { name: "late failure", group: "later", when: null, fault: (provider) => (provider === "dojo" ? undefined : { kind: "late_failure", afterMs: 30_000 }) },
  { name: "queued", group: "later", when: null, fault: (provider) => (provider === "mollie" ? { kind: "queued", forMs: 600_000 } : undefined) },
  { name: "clock jump", group: "later", when: null, fault: () => ({ kind: "clock_jump", ms: 2 * 86_400_000 }) },
];

/** What the reads after a write tell of refunds, by provider and operation: where a drift strikes. */
const refundsAt: Readonly<Partial<Record<SandboxProvider, Readonly<Record<string, string>>>>> = {
  dodo: { getPayment: "/refunds" },
  dojo: { getPayment: "/refundedAmount" },
  mollie: { getPayment: "/_embedded", listRefunds: "/_embedded" },
  paymongo: { getPayment: "/data/attributes/refunds", listRefunds: "/data" },
  smartpay: { getPayment: "/refunds", listRefunds: "/data" },
};
const metadataAt: Readonly<Partial<Record<SandboxProvider, Readonly<Record<string, string>>>>> = {
  dodo: { getRefund: "/metadata" },
  dojo: { getPayment: "/totalAmount" },
  mollie: { getPayment: "/_embedded/refunds/0/metadata", listRefunds: "/_embedded/refunds/0/metadata", getRefund: "/metadata" },
  paymongo: {
    getPayment: "/data/attributes/refunds/0/attributes/metadata",
    listRefunds: "/data/0/attributes/metadata",
    getRefund: "/data/attributes/metadata",
  },
  smartpay: { listRefunds: "/data/0/metadata", getRefund: "/metadata" },
};
const dropped = (name: string, places: typeof refundsAt, change: "drop" | "rename" = "drop"): Named => ({
  name,
  group: "drift",
  when: null,
  fault(provider, operation) {
    const at = places[provider]?.[operation];
    return at === undefined ? undefined : { kind: "drift", at, change };
  },
});
const onReads = (name: string, group: string, fault: Fault): Named => ({ name, group, when: null, fault: () => fault });

const late = (name: string, ms: number): Named => ({
  name,
  group: "lag",
  when: null,
  fault: (_provider, operation) => (operation === "getRefund" || operation === "getPaymentLineItems" ? undefined : { kind: "lag", ms }),
});

export const readFaults: readonly Named[] = [
  none,
  onReads("timeout", "timeout", { kind: "timeout", commit: "never" }),
  onReads("reset", "reset", { kind: "reset", commit: "never" }),
  ...([401, 404, 500, 503] as const).flatMap((status) =>
    (["own", "proxy"] as const).map((page) => onReads(`${status} ${page}`, `status, ${page}`, { kind: "status", status, page, commit: "never" })),
  ),
  ...(["404", "500"] as const).map(
    (status): Named => ({
      name: `${status} own, of one refund`,
      group: "status, own",
      when: null,
      fault: (_provider, operation) => (operation === "getRefund" ? { kind: "status", status: Number(status), page: "own", commit: "never" } : undefined),
    }),
  ),
  onReads("truncated", "body", { kind: "body", form: "truncated", commit: "at_once" }),
  onReads("html", "body", { kind: "body", form: "html", commit: "at_once" }),
  onReads("stale", "stale", { kind: "stale" }),
  // Lists and sums that don't tell of young refunds yet: for less than the settle delay, and for longer than every look.
  late("lists lag briefly", settleMs - 5_000),
  late("lists lag", afterLooksMs),
  {
    name: "pages drift",
    group: "pages",
    when: null,
    fault: (_provider, operation) => (operation === "listRefunds" ? { kind: "page_drift", newest: 1 } : undefined),
  },
  dropped("drop refunds", refundsAt),
  dropped("drop metadata", metadataAt),
];

/** Every fault kind stands somewhere; the compiler names a new one. */
export const groupsOfKinds: Readonly<Record<Fault["kind"], readonly [where: "write" | "reads", group: string]>> = {
  latency: ["write", "latency"],
  timeout: ["write", "timeout"],
  reset: ["write", "reset"],
  status: ["write", "status, own"],
  // A documented answer that nothing was executed for is a status in the provider's own words.
  example: ["write", "status, own"],
  body: ["write", "body"],
  redirect: ["write", "redirect"],
  drift: ["write", "drift"],
  stale: ["reads", "stale"],
  lag: ["reads", "lag"],
  page_drift: ["reads", "pages"],
  late_failure: ["write", "later"],
  queued: ["write", "later"],
  clock_jump: ["write", "later"],
};

/** What a create reads, by provider; what is left out reads lists and single refunds as well. */
const reads: Readonly<Partial<Record<SandboxProvider, readonly string[]>>> = {
  dodo: ["getPayment", "getPaymentLineItems", "getRefund"],
  dojo: ["getPayment"],
};
/** Whether the fault can strike at this provider at all; where it can't, the history is the one without it. */
export const strikesAt = (provider: SandboxProvider, { name, fault }: Named, place: "write" | "reads"): boolean =>
  name === "none" ||
  (place === "write" ? ["createRefund"] : (reads[provider] ?? ["getPayment", "listRefunds", "getRefund"])).some(
    (operation) => fault(provider, operation, 0) !== undefined,
  );
