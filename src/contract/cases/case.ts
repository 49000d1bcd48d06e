import { RefundError } from "../../errors.ts";
import type { Defect, Finding, Group } from "../model.ts";
import { below } from "../spec/json.ts";
import type { Spec } from "../spec/spec.ts";
import type { Stage } from "./stage.ts";

/** One promise, and what shows whether it is kept. */
export interface Case {
  /** Within the provider's group: `createRefund/amount-value-missing`. */
  readonly id: string;
  /** A promise, as a sentence. */
  readonly name: string;
  readonly group: Group;
  readonly operation: string | null;
  /** Ends where the promise is kept; throws `Broken` where it is not, `CannotRun` where the target lacks what it takes. */
  readonly run: (stage: Stage) => Promise<void>;
  /** Breaks the contract on purpose: what crossed the wire says nothing about the provider. */
  readonly spoils?: true;
}

/** A promise that was not kept. */
export class Broken extends Error {
  override readonly name = "Broken";
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join("; "));
    this.findings = findings;
  }
}

/** A breach that belongs to no line of the contract. */
export const finding = (defect: Defect, message: string, instance: string | null = null): Finding => ({
  defect,
  message,
  pointer: null,
  instance,
  place: null,
});

/** A promise about an operation begins with it: `A createRefund`, `An updateRefund`. */
export const withArticle = (operation: string): string => `${/^[aeiou]/.test(operation) ? "An" : "A"} ${operation}`;

/** Ends the case with a named defect unless something holds. */
export function must(holds: boolean, defect: Defect, message: string): asserts holds {
  if (!holds) throw new Broken([finding(defect, message)]);
}

/** The typed error of a call that must not succeed. */
export async function refused(work: Promise<unknown>, what: string): Promise<RefundError> {
  const outcome = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (outcome instanceof RefundError) return outcome;
  if (outcome !== null) throw outcome;
  throw new Broken([finding("wrong_behaviour", `${what} succeeded; it has to be refused`)]);
}

/** One of several words, or the defect. */
export function oneOf(value: unknown, allowed: readonly unknown[], defect: Defect, what: string): void {
  must(allowed.includes(value), defect, `${what} is ${JSON.stringify(value)}; it has to be ${allowed.map((word) => JSON.stringify(word)).join(" or ")}`);
}

/** What was thrown out of a case, as findings. */
export function findingsOf(failure: unknown): readonly Finding[] {
  if (failure instanceof Broken) return failure.findings;
  if (failure instanceof RefundError) return [finding("wrong_behaviour", `the call failed: ${failure.code}, outcome ${failure.outcome}: ${failure.message}`)];
  return [finding("library", failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure))];
}

/** Where the contract says what a defect breaks, below its operation. */
const keywords: { readonly [Name in Defect]?: string } = {
  wrong_status: "responses",
  undocumented_status: "responses",
  wrong_media_type: "responses",
  ignored_idempotency_key: "x-idempotency",
  accepted_invalid_request: "requestBody",
};

/** A finding that names no line leads to its operation. */
export function placed(spec: Spec, operation: string | null, found: Finding): Finding {
  const pointer = spec.operations.find(({ id }) => id === operation)?.pointer;
  if (found.place || pointer === undefined) return found;
  const keyword = keywords[found.defect];
  const at = keyword === undefined ? pointer : below(pointer, keyword);
  return { ...found, pointer: found.pointer ?? at, place: spec.place(at) };
}
