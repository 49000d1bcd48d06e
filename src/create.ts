import { answerOf, judge, toError } from "./failure.ts";
import type { Desk } from "./gate.ts";
import { providerKey, readTag } from "./key.ts";
import { toOrder } from "./order.ts";
import { LocalRefusal } from "./adapter.ts";
import { idempotencyOf, type Order, type PaymentFacts, type RefundFacts, type Told } from "./provider.ts";
import { Misshapen, toRefund } from "./refund.ts";
import type { CallOptions } from "./runtime/client.ts";
import { InputError } from "./runtime/errors.ts";
import { redactHeaders } from "./runtime/redact.ts";
import type { WireRequest } from "./runtime/transport.ts";
import type { Attempt, CreateRefundRequest, Outcome, Refund } from "./types.ts";

/** One call of create: look first, refuse second, send last. */
export interface Session {
  readonly desk: Desk;
  readonly fingerprint: string;
  /** Keys of this process whose last send got no answer that counts. */
  readonly doubts: Set<string>;
  /** Sees the attempt before its first byte leaves. */
  readonly onAttempt?: ((attempt: Attempt) => void | Promise<void>) | undefined;
  /** Stops before the write, with what would have been sent. */
  readonly explain?: boolean;
}

/** Thrown instead of sending, where the call only explains. */
export class Explained extends Error {
  readonly attempt: Attempt;
  constructor(attempt: Attempt) {
    super("explained");
    this.attempt = attempt;
  }
}

export async function createRefund(session: Session, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const { desk, doubts } = session;
  const { provider, client, clock, account } = desk;
  let attempt = await startAttempt(session, request);
  const doubtKey = JSON.stringify([account, request.payment, request.idempotencyKey]);
  const inDoubt = doubts.has(doubtKey) || request.after?.outcome === "unknown";
  const fail = (failure: unknown, outcome: Outcome) => toError(failure, outcome, { ...desk, attempt });
  /** Once a send was ambiguous, no refusal is certain any more. */
  const atMost = (outcome: Outcome): Outcome => (inDoubt && outcome !== "accepted" ? "unknown" : outcome);
  const found = (told: Told<RefundFacts>): Refund => {
    doubts.delete(doubtKey);
    return { ...toRefund(told, { account, provider, evidence: "exact_tag" }), requestedAmount: request.amount === "remaining" ? null : request.amount };
  };

  // Look.
  let payment: Told<PaymentFacts>;
  let looked = false;
  const lookOnce = async () => {
    looked = true;
    return look(session, payment, request, call);
  };
  try {
    payment = await provider.payment(client, request.payment, call);
    const earlier = isVouchedFor(session, request) ? undefined : await lookOnce();
    if (earlier) return found(earlier);
  } catch (failure) {
    throw fail(failure, failure instanceof LocalRefusal ? failure.outcome : failure instanceof InputError ? "not_sent" : "unknown");
  }

  // Refuse.
  let order: Order;
  try {
    if (inDoubt && !idempotencyOf(provider) && !request.after) throw new LocalRefusal("idempotency_in_progress", "an earlier send with this key got no answer, and the provider has no key to protect a second one: hand in the attempt of that error as `after`");
    order = toOrder(provider, request, payment, attempt);
  } catch (failure) {
    if (!looked && provider.refundsOf) {
      const earlier = await lookOnce().catch((lookFailure: unknown) => Promise.reject(fail(lookFailure, "unknown")));
      if (earlier) return found(earlier);
    }
    // Where no look can see the key, "nothing left" may be the work of an earlier call with this very key.
    const blind = !provider.refundsOf && failure instanceof LocalRefusal && failure.code === "already_refunded";
    throw fail(failure, failure instanceof LocalRefusal && !blind ? atMost(failure.outcome) : "unknown");
  }

  // Send.
  attempt = { ...attempt, amount: order.amount };
  const beforeSend = async (wire: WireRequest) => {
    attempt = { ...attempt, request: { ...wire, headers: redactHeaders(wire.headers) } };
    if (session.explain) throw new Explained(attempt);
    attempt = { ...attempt, sentAt: new Date(clock.now()).toISOString() };
    await session.onAttempt?.(attempt);
  };
  try {
    const told = await provider.create(client, order, { ...call, beforeSend });
    const current = told.answer.replayed ? await reread(session, told, call) : told;
    doubts.delete(doubtKey);
    return toRefund(current, { account, provider, order });
  } catch (failure) {
    if (failure instanceof Explained) throw failure;
    if (failure instanceof Misshapen) throw fail(failure, "accepted");
    const verdict = judge(failure, provider);
    let outcome = atMost(verdict.outcome);
    if (provider.refundsOf && (outcome === "unknown" || outcome === "accepted" || verdict.selfCaused)) {
      try {
        payment = await provider.payment(client, request.payment, call);
        const earlier = await look(session, payment, request, call);
        if (earlier) return found(earlier);
      } catch (lookFailure) {
        if (lookFailure instanceof LocalRefusal) throw fail(lookFailure, atMost(lookFailure.outcome));
        if (outcome !== "accepted") outcome = "unknown";
      }
    }
    if (outcome === "unknown") doubts.add(doubtKey);
    throw fail(failure, outcome);
  }
}

async function startAttempt({ desk, fingerprint }: Session, request: CreateRefundRequest): Promise<Attempt> {
  const { payment, idempotencyKey, after } = request;
  const generation = after ? after.generation + (after.outcome === "rejected" ? 1 : 0) : 0;
  return {
    version: 1,
    account: desk.account,
    provider: desk.provider.name,
    payment,
    idempotencyKey,
    generation,
    providerKey: await providerKey(payment, idempotencyKey, generation),
    fingerprint,
    amount: null,
    request: null,
    startedAt: new Date(desk.clock.now()).toISOString(),
    sentAt: null,
    contractVersion: desk.provider.contract.version,
    outcome: null,
  };
}

/** While the provider still remembers the key, its own protection is enough. */
function isVouchedFor({ desk }: Session, { firstUsedAt, after }: CreateRefundRequest): boolean {
  const idempotency = idempotencyOf(desk.provider);
  if (!firstUsedAt || after || !idempotency) return false;
  return desk.clock.now() - Date.parse(firstUsedAt) < (idempotency.windowMs ?? Number.POSITIVE_INFINITY);
}

/** The refund that carries this key, if the provider shows one. */
async function look({ desk, fingerprint }: Session, payment: Told<PaymentFacts>, { idempotencyKey }: CreateRefundRequest, call: CallOptions): Promise<Told<RefundFacts> | undefined> {
  const matches: Told<RefundFacts>[] = [];
  for await (const told of desk.provider.refundsOf?.(desk.client, payment, call) ?? []) {
    const tag = readTag(told.metadata);
    if (tag?.idempotencyKey !== idempotencyKey) continue;
    if (tag.fingerprint !== fingerprint) throw new LocalRefusal("idempotency_conflict", `the key ${JSON.stringify(idempotencyKey)} already names refund ${told.id} of this payment with other content: use a new key for another refund`, { refundId: told.id });
    matches.push(told);
  }
  if (matches.length > 1) throw new LocalRefusal("ambiguous_match", `the key ${JSON.stringify(idempotencyKey)} stands on several refunds (${matches.map(({ id }) => id).join(", ")}): somebody has to look at them`, { outcome: "accepted" });
  return matches[0];
}

/** A replayed body is history: what the refund is now has to be read. A refund that is gone by then was canceled. */
async function reread({ desk }: Session, told: Told<RefundFacts>, call: CallOptions): Promise<Told<RefundFacts>> {
  try {
    const current = await desk.provider.get(desk.client, { payment: told.payment ?? undefined, id: told.id }, call);
    return { ...current, answer: { ...current.answer, replayed: true } };
  } catch (failure) {
    const gone = answerOf(failure)?.status === 404 && desk.provider.cancel !== undefined;
    return gone ? { ...told, status: "canceled", statusIsDerived: true } : told;
  }
}
