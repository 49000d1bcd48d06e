import { LocalRefusal, Refused, Unreadable } from "./adapter.ts";
import { ConnectionError, ContractError, type ErrorFacts, ProviderError, RefundError, RequestError } from "./errors.ts";
import type { RefundFacts, Refusal } from "./facts.ts";
import { canSee } from "./look.ts";
import { readMoney, sameMoney } from "./money.ts";
import type { Provider } from "./provider.ts";
import { Misshapen } from "./refund.ts";
import { ConfigurationError, DriftError, InputError, TransportError } from "./runtime/errors.ts";
import type { Answer, Operation } from "./runtime/operation.ts";
import { redactBody } from "./runtime/redact.ts";
import { retryAfterMs } from "./runtime/retry.ts";
import type { Attempt, ErrorCode, Outcome, Reconciliation } from "./types.ts";

/** Where something failed. */
export interface Scene {
  readonly provider: Provider;
  readonly account: string;
  readonly operation: string;
  readonly secrets: Iterable<string>;
  readonly now: number;
  readonly attempt?: Attempt | null;
  /** The payment's refunds as they were before the call. */
  readonly refunds?: readonly RefundFacts[] | undefined;
  /** What a look after the failure found. */
  readonly finding?: Pick<Reconciliation, "evidence" | "candidates" | "advice"> | undefined;
}

/** What every error says of where it happened. */
export const whereOf = ({ provider, account, operation, secrets }: Scene) => ({ provider: provider.name, account, operation, secrets });

/** A failure as the typed error that the caller gets. */
export function toError(failure: unknown, outcome: Outcome | null, scene: Scene): RefundError {
  if (failure instanceof RefundError) return failure;
  const advice = adviceFor(outcome, scene);
  const facts = (code: ErrorCode, message: string, more: Partial<ErrorFacts> = {}): ErrorFacts => ({
    code,
    message: `${scene.provider.name} ${scene.operation} (account ${JSON.stringify(scene.account)}): ${message}`,
    outcome,
    ...whereOf(scene),
    attempt: scene.attempt ?? null,
    evidence: scene.finding?.evidence ?? null,
    candidates: scene.finding?.candidates ?? [],
    cause: failure,
    ...more,
  });
  if (failure instanceof LocalRefusal) return new RequestError(facts(failure.code, failure.message, { refundId: failure.refundId, cause: undefined }));
  if (failure instanceof InputError) return new RequestError(facts("invalid_request", failure.message, { issues: failure.issues }));
  if (failure instanceof ConfigurationError) return new RequestError(facts("invalid_config", failure.message));
  if (failure instanceof Misshapen) {
    return new ContractError(
      facts("contract_violation", `the refund does not fit the unified contract: ${failure.message}${advice}`, {
        issues: failure.issues,
        refundId: failure.refundId,
        cause: undefined,
      }),
    );
  }
  if (failure instanceof TransportError) {
    const code = failure.kind === "redirect_refused" ? "provider_unavailable" : failure.kind === "response_too_large" ? "contract_violation" : failure.kind;
    return new ConnectionError(facts(code, `${failure.message}${advice}`));
  }
  const answer = answerOf(failure);
  return answer
    ? fromAnswer(answer, outcome, scene, facts)
    : new ContractError(facts("contract_violation", `failed unexpectedly: ${String(failure)}${advice}`));
}

function fromAnswer(
  answer: Answer,
  outcome: Outcome | null,
  scene: Scene,
  facts: (code: ErrorCode, message: string, more?: Partial<ErrorFacts>) => ErrorFacts,
): RefundError {
  const wait = retryAfterMs(answer, scene.now);
  const shown = (what: unknown) => redactBody(what, sensitiveOf(scene.provider));
  const advice = adviceFor(outcome, scene);
  const more: Partial<ErrorFacts> = {
    httpStatus: answer.httpStatus,
    requestId: answer.requestId,
    body: shown(answer.body),
    issues: answer.issues,
    retryAfterMs: wait > 0 ? wait : null,
    cause: undefined,
  };
  const isSuccess = answer.httpStatus >= 200 && answer.httpStatus < 300;
  if (isSuccess) {
    const why = answer.status === "undocumented" ? answer.why : "the answer can't be read by its contract";
    return new ContractError(facts("contract_violation", `${why}${advice}`, { ...more, refundId: findId(answer.body, scene.provider.idAt) }));
  }
  if (answer.status === "undocumented" || answer.issues.length > 0) {
    const why = answer.status === "undocumented" ? answer.why : `status ${answer.httpStatus} came with a body against its contract`;
    const code: ErrorCode =
      answer.httpStatus === 429 ? "rate_limited" : answer.httpStatus >= 500 || answer.httpStatus === 408 ? "provider_unavailable" : "contract_violation";
    return new ConnectionError(facts(code, `${why}${advice}`, more));
  }
  const refusal: Refusal = scene.provider.refuse(answer);
  const until = refusal.equalAmountWithinMs ? equalAmountUntil(refusal.equalAmountWithinMs, scene) : undefined;
  const hint = until ? `: an equal amount of the payment is refused until ${until.inWords}, whatever the key` : "";
  const isTaken = refusal.code === "idempotency_conflict" && !canSee(scene.provider);
  const whose = isTaken ? ": the key has this refund already or one of other content, and only the dashboard shows which" : "";
  const message = `${shown(refusal.message ?? "refused")}${hint}${whose} (HTTP ${answer.httpStatus}${refusal.providerCode ? `, ${refusal.providerCode}` : ""})${advice}`;
  const Class = answer.httpStatus >= 500 ? ConnectionError : ProviderError;
  const pause = more.retryAfterMs ?? until?.leftMs ?? null;
  return new Class(facts(codeFor(refusal.code, scene), message, { ...more, retryAfterMs: pause, providerCode: refusal.providerCode ?? null }));
}

/** The end of the time in which an equal amount is refused, as far as the payment's refunds tell. */
function equalAmountUntil(withinMs: number, { attempt, refunds = [], now }: Scene) {
  const equal = refunds.filter(({ amount }) => {
    const money = amount ? readMoney(amount) : undefined;
    return money && attempt?.amount && sameMoney(money, attempt.amount);
  });
  const end = Math.max(...equal.map(({ createdAt }) => new Date(createdAt ?? Number.NaN).getTime() + withinMs));
  if (!Number.isFinite(end)) return { inWords: `${withinMs / 60_000} minutes after the last one`, leftMs: null };
  return { inWords: new Date(end).toISOString(), leftMs: end > now ? end - now : null };
}

/** What is unknown where a refund was asked for by its id alone is the refund. */
const codeFor = (code: ErrorCode, { operation, provider }: Scene): ErrorCode =>
  code === "payment_not_found" && provider.idWithin === "account" && ["get", "wait", "update"].includes(operation) ? "refund_not_found" : code;

export function answerOf(failure: unknown): Answer | undefined {
  return failure instanceof Refused || failure instanceof Unreadable || failure instanceof DriftError ? failure.answer : undefined;
}

const advices: Partial<Record<Outcome, readonly [sent: string, notSent: string]>> = {
  unknown: [
    ". Whether a refund with this key exists is not known: repeat the call with the same key (it looks first), never with another",
    ". This call sent no refund; whether an earlier one with this key did is not known",
  ],
  accepted: [". The provider accepted the refund: do not send it again", ". A refund with this key exists"],
};
function adviceFor(outcome: Outcome | null, { attempt, finding }: Scene): string {
  const found = outcome === "unknown" && finding ? `. So far: ${finding.advice}` : "";
  return outcome ? `${advices[outcome]?.[attempt?.sentAt ? 0 : 1] ?? ""}${found}` : "";
}

/** Whatever any answer of the provider may hold that its contract calls sensitive: an answer that breaks the contract may be that of another operation. */
export const sensitiveOf = ({ operations }: { readonly operations: Provider["operations"] | Readonly<Record<string, Operation>> }): readonly string[] => [
  ...new Set(Object.values<Operation>(operations).flatMap(({ responses }) => Object.values(responses).flatMap(({ validator }) => validator?.sensitive ?? []))),
];

/** The id of the refund, where nothing else of an answer can be read. */
export function findId(body: unknown, path: readonly string[]): string | null {
  let at = body;
  for (const key of path) at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === "string" && at !== "" ? at : null;
}
