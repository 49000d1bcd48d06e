import type { Command } from "commander";
import type { CreateRefundRequest, Reason } from "../types.ts";
import { readAttempt } from "./attempt-file.ts";
import { type Io, UsageError } from "./io.ts";
import { type AccountOptions, reasonOption, withAccount } from "./options.ts";
import { collectItem, collectPair, needed, type TypedItem, toAmount, toMoney, typed } from "./values.ts";

export interface RequestOptions extends AccountOptions {
  readonly payment?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly idempotencyKey?: string;
  readonly description?: string;
  readonly reason?: Reason;
  readonly reference?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly item?: readonly TypedItem[];
  readonly firstUsedAt?: string;
  readonly expectedRemaining?: string;
  readonly allowDisputed?: boolean;
  readonly after?: string;
}

/** The options that make up a refund, the same for `create` and `explain`. */
export const withRequest = (command: Command): Command =>
  withAccount(command)
    .option("--payment <id>", "the provider's id of the payment (required)")
    .option("--amount <minor units>", 'whole minor units (595 with EUR is 5.95 EUR, with JPY 595 yen), or the word "remaining" (required)')
    .option("--currency <code>", "ISO 4217 code of the amount, such as EUR; required with a number")
    .option("--idempotency-key <key>", "your own name for this refund, such as order-33/return-1: the same key never pays twice (required)")
    .option("--description <text>", "free text that the shopper may see")
    .addOption(reasonOption())
    .option("--reference <text>", "your own reference (Smartpay)")
    .option("--metadata <name=value>", "a pair kept with the refund; may be repeated", collectPair)
    .option("--item <id[=minor units]>", "a line item (Dodo Payments), or a part of it; may be repeated", collectItem)
    .option("--expected-remaining <minor units>", "what you believe is left before: the refund is refused where it is another figure")
    .option("--first-used-at <time>", "when you first used the key (RFC 3339): saves the look while the provider still remembers it")
    .option("--allow-disputed", "refund although the payment has a chargeback: the shopper may be paid twice")
    .option("--after <file>", "the kept attempt of an earlier create with this key: looks first, and goes on from there");

export function toRequest(io: Io, options: RequestOptions): CreateRefundRequest {
  const { currency, description, reason, reference, metadata, firstUsedAt, expectedRemaining, allowDisputed } = options;
  const payment = needed("--payment", options.payment, "the provider's id of the payment");
  const amount = needed("--amount", options.amount, 'whole minor units (595 for 5.95 EUR), or the word "remaining": a forgotten amount is not a full refund');
  const idempotencyKey = needed(
    "--idempotency-key",
    options.idempotencyKey,
    "your own name for this refund, such as order-33/return-1: the same key never pays twice, so none is ever invented",
  );
  if (currency !== undefined && amount === "remaining" && expectedRemaining === undefined)
    throw new UsageError("--currency has nothing to say about --amount remaining: leave it out, or give --expected-remaining");
  return {
    payment,
    amount: toAmount(amount, currency),
    idempotencyKey,
    ...typed({
      description,
      reason,
      reference,
      metadata: metadata && { ...metadata },
      items: options.item?.map((item) => ({ ...item })),
      firstUsedAt,
      expectedRemaining: expectedRemaining === undefined ? undefined : toMoney("--expected-remaining", expectedRemaining, currency),
      allowDisputed,
      after: options.after === undefined ? undefined : readAttempt(io, options.after),
    }),
  };
}
