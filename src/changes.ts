import { updateRefundBody } from "../generated/refunds/validators/updateRefund.body.ts";
import { LocalRefusal } from "./adapter.ts";
import { ConnectionError } from "./errors.ts";
import type { RefundFacts, RefundRef } from "./facts.ts";
import { answerOf, whereOf } from "./failure.ts";
import { able, checkRef, type Desk, inWords, reading, stamp } from "./gate.ts";
import { seenAgain } from "./history.ts";
import { readTag, tagName } from "./key.ts";
import { read } from "./reads.ts";
import type { CallOptions } from "./runtime/client.ts";
import { InputError } from "./runtime/errors.ts";
import type { Refund, UpdateRefundRequest } from "./types.ts";

/** Cancels what is there, and reads what came of it: a lost answer is no answer, and a refund that is gone was canceled. */
export async function cancel(desk: Desk, ref: RefundRef, call: CallOptions): Promise<Refund> {
  const cancelRefund = able(desk, "cancel");
  let lost: unknown;
  const refund = await reading(desk, async () => {
    const before = await read(desk, ref, call);
    const seen = stamp(desk, before);
    try {
      await cancelRefund(desk.client, checkRef(desk, ref), call);
    } catch (failure) {
      if (isRefusal(failure)) throw failure;
      lost = failure;
    }
    try {
      return seenAgain(seen, stamp(desk, await read(desk, ref, call)));
    } catch (failure) {
      if (answerOf(failure)?.status !== 404) throw failure;
      return seenAgain(seen, stamp(desk, { ...before, status: "canceled", statusIsDerived: true }));
    }
  });
  if (refund.status === "canceled") return refund;
  // The answer itself is not shown: it may hold the shopper's data.
  const cause = answerOf(lost) ? undefined : lost;
  const facts = { ...whereOf(desk), outcome: null, refund, cause };
  throw new ConnectionError({
    ...facts,
    code: "connection_lost",
    message: `whether the cancellation of ${ref.id} arrived is not known; the refund is ${refund.status} now: cancel again`,
  });
}

/** A documented no; 404 on a refund that was just there is the cancellation itself. */
function isRefusal(failure: unknown): boolean {
  const answer = answerOf(failure);
  return answer !== undefined && answer.status !== "undocumented" && answer.httpStatus < 500 && answer.status !== 404;
}

/** Changes what is written on a refund. New metadata replaces the old, but never the tag. */
export const update = (desk: Desk, ref: RefundRef, asked: UpdateRefundRequest, call: CallOptions): Promise<Refund> => {
  const updateRefund = able(desk, "update");
  return reading(desk, async () => {
    const issues = updateRefundBody.issues(asked);
    if (issues.length > 0) throw new LocalRefusal("invalid_request", inWords(issues));
    const change = await withTag(desk, ref, asked, call);
    try {
      return stamp(desk, await updateRefund(desk.client, checkRef(desk, ref), change, call));
    } catch (failure) {
      if (failure instanceof InputError || isRefusal(failure) || answerOf(failure)?.status === 404) throw failure;
      // A lost answer is read again; where that fails too, the first failure says more than the second.
      const now = await read(desk, ref, call).catch(() => undefined);
      if (!now || !isDone(now, change)) throw failure;
      return stamp(desk, now);
    }
  });
};

/** Whether the refund is as it was to become. */
const isDone = (told: RefundFacts, { description, reference, metadata }: UpdateRefundRequest) =>
  (description === undefined || told.description === description) &&
  (reference === undefined || told.reference === reference) &&
  Object.entries(metadata ?? {}).every(([key, value]) => (told.metadata as Record<string, unknown> | null | undefined)?.[key] === value);

/** New metadata replaces the old, but never the tag. */
async function withTag(desk: Desk, ref: RefundRef, change: UpdateRefundRequest, call: CallOptions): Promise<UpdateRefundRequest> {
  if (!change.metadata) return change;
  const { metadata } = await read(desk, ref, call);
  if (metadata === undefined)
    throw new LocalRefusal("contract_violation", `refund ${ref.id} came without its metadata, so its mark could be lost: nothing was changed`);
  const tag = readTag(metadata) ? { [tagName]: String((metadata as Record<string, unknown>)[tagName]) } : {};
  return { ...change, metadata: { ...change.metadata, ...tag } };
}
