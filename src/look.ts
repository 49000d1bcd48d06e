import { LocalRefusal } from "./adapter.ts";
import type { PaymentFacts, RefundFacts, Told } from "./facts.ts";
import type { Desk } from "./gate.ts";
import { readTag, type Tag } from "./key.ts";
import type { Provider } from "./provider.ts";
import type { CallOptions } from "./runtime/client.ts";

/** Whether the provider keeps our tag, so that an earlier refund can be found by its key. */
export const canSee = (provider: Provider): boolean => provider.fields.metadata !== undefined;

/** The refund of this payment that carries the key, if there is one. */
export async function look(desk: Desk, payment: Told<PaymentFacts>, tag: Tag, call: CallOptions): Promise<Told<RefundFacts> | undefined> {
  return sortOut(await readCandidates(desk, payment, call), tag).match;
}

/**
 * Every refund of the payment, each with its metadata. A list that is missing, an error on any read, or a refund without
 * metadata is not absence, and throws.
 */
export async function readCandidates({ provider, client }: Desk, payment: Told<PaymentFacts>, call: CallOptions): Promise<Told<RefundFacts>[]> {
  // A refund that stands under its payment may leave out whose it is.
  const shown =
    payment.refunds?.map((facts) => ({ answer: payment.answer, ...facts, payment: facts.payment ?? payment.id })) ?? provider.scan?.(client, payment.id, call);
  if (!shown) throw unseen(`${provider.name} showed the payment without its refunds`);
  const candidates: Told<RefundFacts>[] = [];
  for await (const told of shown) {
    const whole = told.metadata === undefined ? await provider.get(client, { payment: payment.id, id: told.id }, call) : told;
    const broken = whole.answer.issues.some(({ pointer }) => /(^|\/)metadata(\/|$)/.test(pointer));
    if (whole.metadata === undefined || broken) throw unseen(`${provider.name} showed refund ${told.id} without its metadata`);
    candidates.push(whole);
  }
  return candidates;
}

/** The one that carries the key, and those that carry none. A refund that is tagged with another key is neither. */
export function sortOut(candidates: readonly Told<RefundFacts>[], { idempotencyKey, fingerprint }: Tag) {
  const tagged = candidates.map((told) => ({ told, tag: readTag(told.metadata) }));
  const matches = tagged.filter(({ tag }) => tag?.idempotencyKey === idempotencyKey);
  const homeless = matches.find(({ told }) => typeof told.payment !== "string");
  if (homeless) throw unseen(`refund ${homeless.told.id} carries this key and does not say of which payment it is`);
  const other = matches.find(({ tag }) => tag?.fingerprint !== fingerprint);
  if (other && matches.length === 1) throw otherContent(idempotencyKey, other.told.id);
  if (matches.length > 1)
    throw several(
      idempotencyKey,
      matches.map(({ told }) => told.id),
    );
  return { match: matches[0]?.told, untagged: tagged.filter(({ tag }) => !tag).map(({ told }) => told) };
}

const unseen = (what: string) => new LocalRefusal("ambiguous_match", `${what}, so an earlier refund with this key can't be ruled out`, { outcome: "unknown" });

const otherContent = (key: string, refundId: string) =>
  new LocalRefusal(
    "idempotency_conflict",
    `the key ${JSON.stringify(key)} already names refund ${refundId} of this payment with other content: use a new key for another refund`,
    { refundId },
  );

const several = (key: string, ids: readonly string[]) =>
  new LocalRefusal("ambiguous_match", `the key ${JSON.stringify(key)} stands on several refunds (${ids.join(", ")}): somebody has to look at them`, {
    outcome: "accepted",
  });
