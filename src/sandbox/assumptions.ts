import { flag, oneOf, orNull, type Reader, record, whole } from "./input.ts";

/**
 * What the providers' pages leave open, as switches. Each default is the plainest reading of the page; nobody knows that it is the true one, so
 * whatever claims to be safe has to hold under every setting. Everything here is plain JSON.
 */
export interface Assumptions {
  /** Whether a refusal below 500 is stored under its idempotency key, and repeated, where the contract does not say (Dojo, Mollie, Smartpay). */
  readonly storesFailures: boolean;
  /** How long a key is remembered where no end is documented (Dojo), in milliseconds; `null`: for ever. */
  readonly keepsKeysMs: number | null;
  /** Where no replay is documented (Dojo): a key that is still remembered is answered with the first answer, or refused as a conflict, the same body too. */
  readonly repeatedKey: "answered_again" | "refused";
  /** Mollie: a canceled refund is listed and can be read, with status `canceled`. Else it is a 404, and in no list. */
  readonly keepsCanceled: boolean;
  /** Dojo: how long after a refund the intent's `refundedAmount` and status tell of it, in milliseconds. What may be refunded counts it at once. */
  readonly refundedAmountLagMs: number;
  /**
   * Whether a payment that is read tells of its refunds (at Mollie: where they are asked for with `embed`). `by_provider`: Dodo, Mollie and PayMongo do,
   * Smartpay does not. `Smartpay.addPayment({ listsRefunds })` decides for its payment.
   */
  readonly paymentRefunds: "by_provider" | "present" | "absent";
  /** Smartpay: whether a refund tells its `status`. The other contracts that have one require it. */
  readonly refundStatus: "present" | "absent";
  /** Whether refunds that failed stay in lists and in the payment's refunds. Read by its id, a failed refund is always there. */
  readonly listsFailed: boolean;
  /** Dodo: a create without items after a partial refund is refused because it asks for the whole again, or takes what is left. */
  readonly itemlessAfterPartial: "refused" | "takes_the_rest";
}

/** The switches that are given; an `InputError` for others. */
export const readAssumptions: Reader<Partial<Assumptions>> = record({}, {
  storesFailures: flag,
  keepsKeysMs: orNull(whole()),
  repeatedKey: oneOf("answered_again", "refused"),
  keepsCanceled: flag,
  refundedAmountLagMs: whole(),
  paymentRefunds: oneOf("by_provider", "present", "absent"),
  refundStatus: oneOf("present", "absent"),
  listsFailed: flag,
  itemlessAfterPartial: oneOf("refused", "takes_the_rest"),
} satisfies { readonly [Name in keyof Assumptions]: Reader<Assumptions[Name]> });

/** Every switch at its default: `createSandbox({ assume })` changes some of them. */
export const plainestReading: Assumptions = {
  storesFailures: false,
  keepsKeysMs: null,
  repeatedKey: "answered_again",
  keepsCanceled: false,
  refundedAmountLagMs: 0,
  paymentRefunds: "by_provider",
  refundStatus: "present",
  listsFailed: true,
  itemlessAfterPartial: "refused",
};
