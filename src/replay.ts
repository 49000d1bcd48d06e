import type { RefundFacts, Told } from "./facts.ts";
import { answerOf } from "./failure.ts";
import type { Desk } from "./gate.ts";
import type { CallOptions } from "./runtime/client.ts";
import type { Refund } from "./types.ts";

/** A replayed body is history: what the refund is now has to be read. */
export async function reread(desk: Desk, told: Told<RefundFacts>, call: CallOptions): Promise<Told<RefundFacts>> {
  const { provider, client } = desk;
  try {
    const current = await provider.get(client, { payment: told.payment ?? undefined, id: told.id }, call);
    return { ...current, answer: { ...current.answer, replayed: true } };
  } catch (failure) {
    if (await isGone(desk, failure, told, call)) return { ...told, status: "canceled", statusIsDerived: true };
    const stale = {
      pointer: "",
      keyword: "stale",
      message: `is the provider's stored answer to an earlier call; what the refund is now could not be read (${String(failure)})`,
    };
    return { ...told, answer: { ...told.answer, issues: [...told.answer.issues, stale] } };
  }
}

/** An answer may be a stored one without saying so: then the refund is older than the answer, both by the provider's clock. */
export const isOlder = ({ createdAt }: Refund, { headers }: Told<RefundFacts>["answer"], now: number): boolean =>
  createdAt !== null && Date.parse(createdAt) < (Date.parse(headers.date ?? "") || now) - longestSendMs;

/** A create that is answered at once or after the client's own repetitions is not history. */
const longestSendMs = 120_000;

/** A refund that its provider does not find, where it cancels refunds, and that the payment does not show either, was canceled. */
export async function isGone(
  { provider, client }: Desk,
  failure: unknown,
  { payment, id }: { readonly payment?: string | null | undefined; readonly id: string },
  call: CallOptions,
): Promise<boolean> {
  if (answerOf(failure)?.status !== 404 || !provider.cancel || !payment) return false;
  const { refunds, unexplained } = await provider.payment(client, payment, call).catch(() => ({ refunds: undefined, unexplained: true }));
  return !unexplained && refunds?.every((refund) => refund.id !== id) === true;
}
