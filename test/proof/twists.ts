import type { Assumptions, SandboxProvider } from "../../src/sandbox/index.ts";

/** What happens to the refunds between two calls. */
export type Happening = "statuses move" | "refunds fail" | "refunds are canceled" | "the caller updates";

interface TwistFacts {
  /** Where it makes a difference. */
  readonly at: readonly SandboxProvider[];
  /** Switches of the sandbox that are not at their plainest reading. */
  readonly assume?: Partial<Assumptions>;
  /** PayMongo's refunds take minutes. */
  readonly settlesLater?: true;
  readonly happens?: Happening;
}

const withStatuses = ["dodo", "mollie", "paymongo", "smartpay"] as const;

/** A switch for something that the providers' pages leave open, or an event between the calls: one at a time. */
const facts = {
  none: { at: [] },
  "status moves": { at: withStatuses, happens: "statuses move" },
  "caller updates": { at: ["smartpay"], happens: "the caller updates" },
  "failures are kept": { at: ["dojo", "mollie", "smartpay"], assume: { storesFailures: true } },
  "keys are forgotten": { at: ["dojo"], assume: { keepsKeysMs: 1_000 } },
  "repeated keys are refused": { at: ["dojo"], assume: { repeatedKey: "refused" } },
  "sums lag": { at: ["dojo"], assume: { refundedAmountLagMs: 600_000 } },
  "refunds settle later": { at: ["paymongo"], settlesLater: true },
  "payment lists refunds": { at: ["smartpay"], assume: { paymentRefunds: "present" } },
  "payment lists no refunds": { at: ["dodo", "mollie", "paymongo"], assume: { paymentRefunds: "absent" } },
  "refunds tell no status": { at: ["smartpay"], assume: { refundStatus: "absent" } },
  "refunds fail": { at: withStatuses, happens: "refunds fail" },
  "refunds fail and leave the lists": { at: withStatuses, assume: { listsFailed: false }, happens: "refunds fail" },
  "refunds are canceled": { at: ["mollie"], assume: { keepsCanceled: true }, happens: "refunds are canceled" },
  "refunds are canceled and gone": { at: ["mollie"], happens: "refunds are canceled" },
  "a create without items takes the rest": { at: ["dodo"], assume: { itemlessAfterPartial: "takes_the_rest" } },
} as const satisfies Record<string, TwistFacts>;

export type Twist = keyof typeof facts;
export const twists = Object.keys(facts) as readonly Twist[];
export const factsOf = (twist: Twist): TwistFacts => facts[twist];
export const applies = (twist: Twist, provider: SandboxProvider): boolean => factsOf(twist).at.includes(provider);

/** Every switch of the sandbox stands in a twist; the compiler names a new one. */
export const twistsOfSwitches: Readonly<Record<keyof Assumptions, Twist>> = {
  storesFailures: "failures are kept",
  keepsKeysMs: "keys are forgotten",
  repeatedKey: "repeated keys are refused",
  keepsCanceled: "refunds are canceled",
  refundedAmountLagMs: "sums lag",
  paymentRefunds: "payment lists no refunds",
  refundStatus: "refunds tell no status",
  listsFailed: "refunds fail and leave the lists",
  itemlessAfterPartial: "a create without items takes the rest",
};
