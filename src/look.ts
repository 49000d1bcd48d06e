import { LocalRefusal } from "./adapter.ts";
import type { Desk } from "./gate.ts";
import { readTag, type Tag } from "./key.ts";
import type { PaymentFacts, Provider, RefundFacts, Told } from "./provider.ts";
import type { CallOptions } from "./runtime/client.ts";

/** Whether the provider keeps our tag, so that an earlier refund can be found by its key. */
export const canSee = (provider: Provider): boolean => provider.fields.metadata !== undefined;

/**
 * The refund of this payment that carries the key, if there is one. It has to be read with its metadata: a list that is
 * missing, an error on any read, or a refund without metadata is not absence, and throws.
 */
export async function look(
  desk: Desk,
  payment: Told<PaymentFacts>,
  { idempotencyKey, fingerprint }: Tag,
  call: CallOptions,
): Promise<Told<RefundFacts> | undefined> {
  const matches: Told<RefundFacts>[] = [];
  for await (const told of candidates(desk, payment, call)) {
    const tag = readTag(told.metadata);
    if (tag?.idempotencyKey !== idempotencyKey) continue;
    if (tag.fingerprint !== fingerprint) throw otherContent(idempotencyKey, told.id);
    matches.push(told);
  }
  if (matches.length > 1) throw several(idempotencyKey, matches);
  return matches[0];
}

async function* candidates({ provider, client }: Desk, payment: Told<PaymentFacts>, call: CallOptions): AsyncGenerator<Told<RefundFacts>> {
  const shown = payment.refunds?.map((facts) => ({ ...facts, answer: payment.answer })) ?? provider.scan?.(client, payment.id, call);
  if (!shown) throw unseen(`${provider.name} showed the payment without its refunds`);
  for await (const told of shown) {
    const whole = told.metadata === undefined ? await provider.get(client, { payment: payment.id, id: told.id }, call) : told;
    if (whole.metadata === undefined) throw unseen(`${provider.name} showed refund ${told.id} without its metadata`);
    yield whole;
  }
}

const unseen = (what: string) => new LocalRefusal("ambiguous_match", `${what}, so an earlier refund with this key can't be ruled out`, { outcome: "unknown" });

const otherContent = (key: string, refundId: string) =>
  new LocalRefusal(
    "idempotency_conflict",
    `the key ${JSON.stringify(key)} already names refund ${refundId} of this payment with other content: use a new key for another refund`,
    { refundId },
  );

const several = (key: string, matches: readonly RefundFacts[]) =>
  new LocalRefusal(
    "ambiguous_match",
    `the key ${JSON.stringify(key)} stands on several refunds (${matches.map(({ id }) => id).join(", ")}): somebody has to look at them`,
    { outcome: "accepted" },
  );
