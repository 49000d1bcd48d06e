import type { Issue, Validator } from "./validation.ts";

/** Facts of a contract that hold for all its operations. */
export interface Contract {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly servers: readonly string[];
}

/** One operation of a contract, as data: all that the client and the sandbox need. `Input` and `Result` exist in types only. */
export interface Operation<Input = unknown, Result = unknown> {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template, `/v2/payments/{paymentId}`. */
  readonly path: string;
  readonly security: Security | null;
  /** `null` for a read. */
  readonly idempotency: Idempotency | "none" | null;
  /** Header values that the contract fixes by default. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameterNames: Readonly<Record<"path" | "query" | "header", readonly string[]>>;
  readonly parameters: Validator<unknown> | null;
  readonly body: Validator<unknown> | null;
  readonly responses: Readonly<Record<number, ResponseSpec>>;
  readonly types?: { readonly input: Input; readonly result: Result };
}

export interface ResponseSpec {
  readonly media: string | null;
  readonly validator: Validator<unknown> | null;
  /** The response may also come without a body, which then reads as `null`. */
  readonly mayBeEmpty?: true;
  /** The provider says with this answer that it executed nothing. */
  readonly notExecuted?: true;
}

/** How the key travels. */
export type Security = { readonly kind: "bearer" } | { readonly kind: "basic" } | { readonly kind: "header"; readonly header: string; readonly prefix: string };

/** What a provider does with a repeated write; the `x-idempotency` of its contract. */
export interface Idempotency {
  readonly header: string;
  readonly required: boolean;
  readonly scope: "account" | "payment";
  /** How long a key is remembered, in milliseconds; `null` where no end is documented. */
  readonly windowMs: number | null;
  readonly replay: { readonly header: string; readonly value: string } | null;
  readonly conflict: number | null;
  readonly storesFailures: boolean | null;
  readonly confidence: "seed" | "official" | "docs" | "third-party" | "inferred";
}

/** What every answer carries beside its body. */
export interface AnswerFacts {
  readonly httpStatus: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | null;
  /** Where the body breaks the contract; empty when it keeps it. */
  readonly issues: readonly Issue[];
  /** The provider says that this is the stored answer to an earlier request with the same key. */
  readonly replayed: boolean;
  /** The provider documents that it executes nothing when it answers so. */
  readonly notExecuted: boolean;
  /** An earlier send of this call got no answer that counts: it may have been executed. */
  readonly doubt: boolean;
}
/** A documented 2xx. */
export type Success<Status, Body> = { readonly ok: true; readonly status: Status; readonly body: Body } & AnswerFacts;
/** A documented refusal. */
export type Failure<Status, Body> = { readonly ok: false; readonly status: Status; readonly body: Body } & AnswerFacts;
/** A status, a content type or a body that the contract does not have: a proxy's page, broken JSON, a new status. */
export type Undocumented = {
  readonly ok: false;
  readonly status: "undocumented";
  readonly body: unknown;
  readonly why: string;
} & AnswerFacts;

/** Any answer, for code that does not know the operation. */
export type Answer<Body = unknown> = Success<number, Body> | Failure<number, unknown> | Undocumented;
