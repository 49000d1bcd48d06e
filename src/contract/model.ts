import type { Capabilities } from "../capabilities.ts";

/** Where something stands in the authored contract. */
export interface Place {
  /** `specs/mollie.yaml` */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** What is wrong, by kind. The first group is the provider's breach, the last the library's own. */
export const defects = [
  "wrong_status",
  "undocumented_status",
  "wrong_media_type",
  "missing_field",
  "wrong_type",
  "wrong_value",
  "undocumented_field",
  "undocumented_value",
  "undocumented_header",
  "ignored_idempotency_key",
  "accepted_over_refund",
  "accepted_invalid_request",
  "ignored_authentication",
  "wrong_unit",
  "wrong_behaviour",
  "library",
] as const;
export type Defect = (typeof defects)[number];

/** One breach, at one place. */
export interface Finding {
  readonly defect: Defect;
  /** A sentence that names the value and what the contract says. */
  readonly message: string;
  /** JSON pointer into the contract's document, where the breach is of a line of it. */
  readonly pointer: string | null;
  /** JSON pointer into the answer's body. */
  readonly instance: string | null;
  readonly place: Place | null;
}

/** A request and its answer as they crossed the wire, secrets masked. */
export interface Exchange {
  /** The contract's operationId; `null` where the request fits none. */
  readonly operation: string | null;
  readonly request: { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | null };
  /** `null` where no answer came. */
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } | null;
  /** Why no answer came. */
  readonly failure: string | null;
  readonly durationMs: number;
}

/** What a case belongs to, in the order of the report. */
export const groups = ["examples", "statuses", "requests", "refunds", "keys", "reads", "changes", "faults", "conformance"] as const;
export type Group = (typeof groups)[number];

export type Verdict = "kept" | "broken" | "not_run";

export interface CaseResult {
  /** Stable: `mollie/requests/createRefund/amount-value-missing`. */
  readonly id: string;
  /** A promise, as a sentence. */
  readonly name: string;
  readonly group: Group;
  /** The operationId that it is about, if it is about one. */
  readonly operation: string | null;
  readonly verdict: Verdict;
  /** Why it could not run on this target. */
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly durationMs: number;
}

/** What coverage counts, on the contract. */
export const coverageKinds = ["operations", "statuses", "mediaTypes", "parameters", "properties", "enumMembers", "branches", "bounds"] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** One thing of the contract that can be exercised. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** In words: `createRefund 409`, `Refund.status absent`, `RefundStatus queued`. */
  readonly name: string;
  readonly operation: string | null;
  readonly pointer: string;
  readonly place: Place | null;
  readonly hits: number;
  /** Why it can't be reached, from the list of justified gaps. */
  readonly excused: string | null;
}

export interface CoverageReport {
  readonly items: readonly CoverageItem[];
  readonly totals: Readonly<
    Record<CoverageKind, { readonly reached: number; readonly excused: number; readonly total: number; readonly threshold: number | null }>
  >;
  /** Thresholds that were missed, in words. */
  readonly missed: readonly string[];
}

export interface ProviderReport {
  readonly provider: string;
  readonly contract: { readonly title: string; readonly version: string; readonly file: string };
  readonly capabilities: Capabilities;
  readonly cases: readonly CaseResult[];
  readonly coverage: CoverageReport;
}

export type TargetKind = "sandbox" | "live" | "base-url" | "replay";

/** What one run of the contract runner found. */
export interface Report {
  readonly version: 1;
  readonly library: string;
  readonly target: TargetKind;
  readonly seed: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly providers: readonly ProviderReport[];
  readonly totals: { readonly kept: number; readonly broken: number; readonly notRun: number };
}

/** While a run goes on. */
export type RunEvent =
  | { readonly type: "provider"; readonly provider: string; readonly cases: number }
  | { readonly type: "case"; readonly provider: string; readonly result: CaseResult }
  | { readonly type: "done"; readonly report: Report };
