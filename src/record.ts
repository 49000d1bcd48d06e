import { LocalRefusal } from "./adapter.ts";
import { isOpen, newestOpen } from "./attempt.ts";
import { createRefund } from "./create.ts";
import { ConnectionError, RefundError } from "./errors.ts";
import { answerOf, toError, whereOf } from "./failure.ts";
import { type Desk, stamp } from "./gate.ts";
import { seenAgain } from "./history.ts";
import { isGone } from "./replay.ts";
import type { Session } from "./run.ts";
import type { CallOptions } from "./runtime/client.ts";
import { sleep, unlessAborted } from "./runtime/clock.ts";
import type { KeyRecord, RefundKey, Reservation, Store } from "./store/store.ts";
import type { Attempt, CreateRefundRequest, Refund } from "./types.ts";

/** A create with a store: the payment is reserved, the attempt is on record before its first byte leaves, and a key is never forgotten. */
export async function createOnRecord(session: Session, store: Store, request: CreateRefundRequest, call: CallOptions): Promise<Refund> {
  const { desk, fingerprint } = session;
  const key = { account: desk.account, payment: request.payment, idempotencyKey: request.idempotencyKey };
  // A send, its repetitions and the looks around them take less; a process that dies holds the payment no longer than this.
  const leaseMs = Math.max(300_000, 2 * (call.deadlineMs ?? desk.deadlineMs)) + session.settleMs;
  const reservation = await reserve(session, store, key, leaseMs, call);
  const { record } = reservation;
  let sending: Attempt | undefined;
  try {
    const open = record ? openAttempt(session, record) : undefined;
    if (record?.refund) return await again(session, record, record.refund, reservation, call);
    const newest = newestOpen(open, request.after);
    const known = newest ? { ...request, after: newest } : request;
    // The record last: between it and the first byte nothing else may take its time.
    const onAttempt = async (attempt: Attempt) => {
      await session.onAttempt?.(attempt);
      await answered(desk, call, () => reservation.write({ key, fingerprint, attempt, refund: null }, leaseMs));
      sending = attempt;
    };
    const refund = await createRefund({ ...session, onAttempt }, known, call);
    const attempt = sending ?? record?.attempt ?? null;
    return await settled(desk, call, reservation, { key, fingerprint, attempt: attempt && { ...attempt, outcome: "accepted" }, refund });
  } catch (failure) {
    if (sending && failure instanceof RefundError && failure.attempt)
      await quietly(() => answered(desk, call, () => reservation.settle({ key, fingerprint, attempt: failure.attempt, refund: null }))); // The record stays open, which is safe.
    throw failure;
  } finally {
    quietly(() => reservation.release()); // Nobody waits for it: the lease ends by itself.
  }
}

/** A store has as long to answer as the provider: what it never answers is a failure of it. */
function answered<T>({ clock, deadlineMs }: Desk, call: CallOptions, work: () => Promise<T>): Promise<T> {
  const waitMs = call.deadlineMs ?? deadlineMs;
  return new Promise((resolve, reject) => {
    const cancel = clock.delay(waitMs, () => reject(new Error(`the store did not answer within ${waitMs} ms`)));
    Promise.resolve().then(work).finally(cancel).then(resolve, reject);
  });
}

/** A store that fails here, in whatever way, takes neither the refund nor the error away from the caller. */
const quietly = (work: () => Promise<unknown>): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .catch(() => {});

/** The attempt on record whose end is not known. Refuses where the key is taken by other content. */
function openAttempt({ desk, fingerprint }: Session, record: KeyRecord): Attempt | undefined {
  const open = record.attempt && isOpen(record.attempt) ? record.attempt : undefined;
  if (record.fingerprint !== fingerprint && (record.refund || open)) throw toError(otherContent(record), "not_sent", desk);
  return open;
}

/** What the store knows of the key, for a call that only explains. */
export async function recall(session: Session, store: Store, { payment, idempotencyKey }: CreateRefundRequest, call: CallOptions) {
  let record: KeyRecord | null;
  try {
    const work = answered(session.desk, call, () => store.find({ account: session.desk.account, payment, idempotencyKey }));
    record = await unlessAborted(work, call.signal);
  } catch (cause) {
    if (call.signal?.aborted) throw withoutStore(session.desk, "aborted", "aborted while the store was read", cause);
    throw withoutStore(session.desk, "connect_failed", `the store could not be read: ${String(cause)}`, cause);
  }
  const attempt = record ? openAttempt(session, record) : undefined;
  return { attempt, existing: record?.refund ? { ...record.refund, evidence: "recorded" as const } : null };
}

/** Waits for the payment: somebody else's create of it may be under way, here or in another process. */
async function reserve({ desk }: Session, store: Store, key: RefundKey, leaseMs: number, call: CallOptions): Promise<Reservation> {
  const { clock } = desk;
  const endsAt = clock.now() + (call.deadlineMs ?? desk.deadlineMs);
  try {
    for (let pause = 20; ; pause = Math.min(pause * 2, 1_000)) {
      const reserving = Promise.resolve().then(() => store.reserve(key, leaseMs));
      const work = answered(desk, call, () => reserving);
      const reservation = await unlessAborted(work, call.signal).catch((cause: unknown) => {
        // What is reserved for a caller who has left, or gave it up, is given free.
        quietly(async () => (await reserving)?.release());
        throw cause;
      });
      if (reservation) return reservation;
      if (clock.now() + pause > endsAt) break;
      await sleep(clock, pause, call.signal);
    }
  } catch (cause) {
    if (call.signal?.aborted) throw withoutStore(desk, "aborted", "aborted while another create of the payment was under way", cause);
    throw withoutStore(desk, "connect_failed", `the store could not reserve the payment, so nothing was sent: ${String(cause)}`, cause);
  }
  throw withoutStore(desk, "timeout", "another create of this payment is under way: call again later, with the same key");
}

/** What an earlier call with the key did was not looked at, so it stays open. */
function withoutStore(desk: Desk, code: "aborted" | "connect_failed" | "timeout", message: string, cause?: unknown) {
  return new ConnectionError({ ...whereOf(desk), code, message: `${desk.provider.name} ${desk.operation}: ${message}`, outcome: "unknown", cause });
}

/** The key is spent: the refund that it names, as it is now. One that the provider no longer shows was canceled, where it cancels at all. */
async function again({ desk }: Session, record: KeyRecord, refund: Refund, reservation: Reservation, call: CallOptions): Promise<Refund> {
  const asked = { evidence: "recorded", requestedAmount: record.attempt?.amount ?? refund.requestedAmount } as const;
  try {
    const told = await desk.provider.get(desk.client, { payment: record.key.payment, id: refund.id }, call);
    return settled(desk, call, reservation, { ...record, refund: { ...seenAgain(refund, stamp(desk, told)), ...asked } });
  } catch (failure) {
    if (refund.status !== "succeeded" && refund.status !== "failed" && (await isGone(desk, failure, refund, call))) {
      const at = new Date(desk.clock.now()).toISOString();
      const canceled: Refund["history"] = [{ status: "canceled", providerStatus: refund.providerStatus, at }];
      return settled(desk, call, reservation, { ...record, refund: { ...seenAgain(refund, { ...refund, history: canceled }), ...asked } });
    }
    const { code, message } = toError(failure, "accepted", desk);
    const cause = answerOf(failure) ? undefined : failure;
    const found = { code, outcome: "accepted", refundId: refund.id, refund, attempt: record.attempt, cause } as const;
    throw new ConnectionError({ ...whereOf(desk), ...found, message: `${message}. The key names refund ${refund.id}; what it is now could not be read` });
  }
}

/** What came of it is kept; a store that can't keep it does not take the refund away from the caller. */
async function settled(desk: Desk, call: CallOptions, reservation: Reservation, record: KeyRecord & { readonly refund: Refund }): Promise<Refund> {
  const { refund } = record;
  try {
    await answered(desk, call, () => reservation.settle(record));
    return refund;
  } catch (cause) {
    const issue = { pointer: "", keyword: "store", message: `the refund could not be recorded (${String(cause)}); its attempt is on record` };
    return { ...refund, contract: { ...refund.contract, ok: false, issues: [...refund.contract.issues, issue] } };
  }
}

const otherContent = ({ key, refund }: KeyRecord) =>
  new LocalRefusal(
    "idempotency_conflict",
    `the key ${JSON.stringify(key.idempotencyKey)} is on record for ${refund ? `refund ${refund.id} of ` : ""}this payment with other content: use a new key for another refund`,
    { refundId: refund?.id },
  );
