import { createRefundBody } from "../generated/refunds/validators/createRefund.body.ts";
import { clockSkewMs } from "./attempt.ts";
import type { PaymentFacts, RefundFacts, Told } from "./facts.ts";
import { type Desk, inWords, reading, refuse, stamp } from "./gate.ts";
import { canSee, readCandidates, sortOut } from "./look.ts";
import { readMoney, sameMoney, showMoney } from "./money.ts";
import type { CallOptions } from "./runtime/client.ts";
import type { Attempt, Evidence, Outcome, Reconciliation, Refund } from "./types.ts";

/** The public door: an attempt as it was kept, checked before it is believed. */
export async function reconcile(desk: Desk, attempt: Attempt, call: CallOptions): Promise<Reconciliation> {
  const issues = createRefundBody.issues({ payment: attempt?.payment, amount: "remaining", idempotencyKey: attempt?.idempotencyKey, after: attempt });
  if (issues.length > 0) throw refuse(desk, "invalid_request", `the attempt is not one of ours: ${inWords(issues)}`, issues);
  if (attempt.account !== desk.account || attempt.provider !== desk.provider.name) {
    throw refuse(desk, "invalid_request", `the attempt is of account ${attempt.account} at ${attempt.provider}`);
  }
  return reading(desk, () => investigate(desk, attempt, call));
}

/** Reads, and never writes. Throws where a read fails: that is not absence. */
export async function investigate(desk: Desk, attempt: Attempt, call: CallOptions): Promise<Reconciliation> {
  const payment = await desk.provider.payment(desk.client, attempt.payment, call);
  return canSee(desk.provider) ? byTag(desk, attempt, payment, call) : bySum(desk, attempt, payment);
}

async function byTag(desk: Desk, attempt: Attempt, payment: Told<PaymentFacts>, call: CallOptions): Promise<Reconciliation> {
  const seen = await readCandidates(desk, payment, call);
  const { match, untagged } = sortOut(seen, attempt);
  if (match) {
    const refund = stamp(desk, match, "exact_tag");
    return {
      outcome: "accepted",
      evidence: "exact_tag",
      refund: { ...refund, requestedAmount: attempt.amount },
      candidates: [],
      advice: `refund ${refund.id} is the one`,
    };
  }
  const candidates = untagged.filter((told) => mayBe(told, attempt)).map((told) => stamp(desk, told));
  const none = payment.unexplained ? "sum_moved" : "absent";
  const evidence = candidates.length === 0 ? none : candidates.length === 1 ? "unique_shape" : "ambiguous";
  return { outcome: withoutProof(attempt), evidence, refund: null, candidates, advice: adviceFor(evidence, desk, attempt, candidates) };
}

/** Where refunds carry no key, only the sum tells, and only when it was known before. */
function bySum(desk: Desk, attempt: Attempt, payment: PaymentFacts): Reconciliation {
  const before = attempt.baseline?.remaining ?? null;
  const moved = before === null || payment.remaining === null ? null : before - payment.remaining;
  const evidence = moved === 0 ? "absent" : moved !== null && attempt.amount !== null && moved === attempt.amount.value ? "sum_moved" : "ambiguous";
  const twice = moved !== null && attempt.amount !== null && moved >= 2 * attempt.amount.value;
  const advice = twice
    ? `${moved} minor units left payment ${attempt.payment} since, twice what was asked for: somebody has to look at it now (${desk.provider.docs})`
    : adviceFor(evidence, desk, attempt, []);
  return { outcome: withoutProof(attempt), evidence, refund: null, candidates: [], advice };
}

/** Not finding it does not make an open attempt certain; what was certain stays so. */
const withoutProof = ({ outcome, sentAt }: Attempt): Outcome => (outcome === null && sentAt === null ? "not_sent" : (outcome ?? "unknown"));

/** The same amount, not before the attempt began, and not seen before it was sent. What the provider does not say can't speak against it. */
function mayBe({ id, amount, createdAt }: RefundFacts, attempt: Attempt): boolean {
  if (attempt.baseline?.refunds?.includes(id)) return false;
  const money = amount ? readMoney(amount) : undefined;
  if (money && attempt.amount && !sameMoney(money, attempt.amount)) return false;
  return createdAt === null || createdAt === undefined || new Date(createdAt).getTime() >= Date.parse(attempt.startedAt) - clockSkewMs;
}

function adviceFor(evidence: Evidence, { provider }: Desk, attempt: Attempt, candidates: readonly Refund[]): string {
  if (attempt.outcome === "accepted")
    return `${provider.name} accepted this refund and does not show it: look for it in the dashboard, and never send it again`;
  const what = `${attempt.amount ? showMoney(attempt.amount) : "all that remained"} of payment ${attempt.payment}`;
  if (evidence === "absent") return `${provider.name} shows no refund of ${what} with this key: repeat the call with the attempt as \`after\``;
  if (evidence === "sum_moved" && canSee(provider))
    return `payment ${attempt.payment} says that more was refunded than the refunds that it shows: wait, and repeat the call with the attempt as \`after\``;
  if (evidence === "sum_moved")
    return `the refunded sum of payment ${attempt.payment} grew by just the amount: repeat the call with the attempt as \`after\`, the same key returns the refund`;
  const ids = candidates.map(({ id }) => id).join(", ");
  return `look in ${provider.name}'s dashboard whether ${ids ? `${ids} is` : "there is"} the refund of ${what} from ${attempt.startedAt}, or somebody's own`;
}
