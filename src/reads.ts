import { listRefundsParameters } from "../generated/refunds/validators/listRefunds.parameters.ts";
import { goesInCircles, LocalRefusal } from "./adapter.ts";
import { ConnectionError } from "./errors.ts";
import type { RefundFacts, RefundRef, Told } from "./facts.ts";
import { toError, whereOf } from "./failure.ts";
import { able, checkedWait, checkRef, type Desk, inWords, reading, stamp } from "./gate.ts";
import { seenAgain } from "./history.ts";
import type { CallOptions } from "./runtime/client.ts";
import { sleep } from "./runtime/clock.ts";
import type { Refund, Refundable, RefundPage } from "./types.ts";

export interface ListFilter {
  readonly payment?: string;
  /** `next` of an earlier page: go on from there. */
  readonly cursor?: string;
}

/** All refunds of all pages, or one page at a time. */
export interface RefundList extends AsyncIterable<Refund> {
  page(cursor?: string): Promise<RefundPage>;
}

export interface WaitOptions extends CallOptions {
  /** How long to wait in all. Default 600,000 (ten minutes). */
  readonly waitMs?: number;
  /** The first pause between two reads; it grows by half each time, up to a minute. Default 1,000. */
  readonly pollMs?: number;
  /** Told of the refund after each read. */
  readonly onSeen?: (refund: Refund) => void;
}

/** The refund as the provider tells it, and only if it is of the payment that was named. */
export async function read(desk: Desk, ref: RefundRef, call: CallOptions): Promise<Told<RefundFacts>> {
  const told = await desk.provider.get(desk.client, checkRef(desk, ref), call);
  if (ref.payment !== undefined && told.payment != null && told.payment !== ref.payment) {
    throw new LocalRefusal("refund_not_found", `refund ${ref.id} belongs to payment ${told.payment}, not to ${ref.payment}`, { refundId: ref.id });
  }
  return told;
}

export const get = (desk: Desk, ref: RefundRef, call: CallOptions): Promise<Refund> => reading(desk, async () => stamp(desk, await read(desk, ref, call)));

export function list(desk: Desk, filter: ListFilter, call: CallOptions): RefundList {
  const listPage = able(desk, "list");
  const page = (cursor = filter.cursor) =>
    reading(desk, async (): Promise<RefundPage> => {
      const query = { ...(filter.payment === undefined ? {} : { payment: filter.payment }), ...(cursor === undefined ? {} : { cursor }) };
      const issues = listRefundsParameters.issues({ path: { account: desk.account }, query });
      if (issues.length > 0) throw new LocalRefusal("invalid_request", inWords(issues));
      const { refunds, next } = await listPage(desk.client, filter, cursor, call);
      return { refunds: refunds.map((told) => stamp(desk, told)), next };
    });
  return {
    page,
    async *[Symbol.asyncIterator]() {
      let seen = new Set<string>();
      const cursors = new Set<string>();
      for (let cursor = filter.cursor; ; ) {
        const { refunds, next } = await page(cursor);
        // Offsets drift while refunds are made: what stood on the page before is not told twice.
        for (const refund of refunds) if (!seen.has(refund.id)) yield refund;
        if (next === null) return;
        const isRepeated = refunds.length > 0 && refunds.every(({ id }) => seen.has(id));
        if (isRepeated || cursors.has(next)) throw toError(goesInCircles(next), null, desk);
        cursors.add(next);
        seen = new Set(refunds.map(({ id }) => id));
        cursor = next;
      }
    },
  };
}

export async function wait(desk: Desk, ref: RefundRef, { waitMs = 600_000, pollMs = 1_000, onSeen, ...call }: WaitOptions): Promise<Refund> {
  able(desk, "statuses");
  const { clock } = desk;
  const endsAt = clock.now() + checkedWait("waitMs", waitMs, desk);
  let refund: Refund | undefined;
  for (let pause = Math.max(1, checkedWait("pollMs", pollMs, desk)); ; pause = Math.min(pause * 1.5, 60_000)) {
    const now = await get(desk, ref, call);
    refund = refund ? seenAgain(refund, now) : now;
    onSeen?.(refund);
    if (refund.settled) return refund;
    const facts = { ...whereOf(desk), outcome: null, refund };
    if (clock.now() + pause > endsAt)
      throw new ConnectionError({ ...facts, code: "timeout", message: `refund ${ref.id} is still ${refund.status} after ${waitMs} ms: wait again later` });
    await sleep(clock, pause, call.signal).catch((cause: unknown) => {
      throw new ConnectionError({ ...facts, code: "aborted", message: `stopped waiting for refund ${ref.id}`, cause });
    });
  }
}

export const refundable = (desk: Desk, payment: string, call: CallOptions): Promise<Refundable> =>
  reading(desk, async () => {
    const { remaining, currency, why, advisory = [] } = await desk.provider.payment(desk.client, payment, call);
    const amount = remaining === null || currency === null ? null : { value: remaining, currency };
    return { payment, amount, why: amount ? null : (why ?? `${desk.provider.name} does not say`), advisory: [...advisory] };
  });
