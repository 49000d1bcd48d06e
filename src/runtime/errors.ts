import type { Answer } from "./operation.ts";
import type { Issue } from "./validation.ts";

export type TransportFailure = "connect_failed" | "timeout" | "connection_lost" | "aborted" | "redirect_refused" | "response_too_large";

/** No answer that counts came back. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly kind: TransportFailure;
  /** `no`: certainly no byte of the request left. `maybe`: it may have been executed. */
  readonly sent: "no" | "maybe";
  constructor(kind: TransportFailure, sent: "no" | "maybe", message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.sent = sent;
  }
}

/** The input breaks the contract; nothing was sent. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly operation: string;
  readonly issues: readonly Issue[];
  constructor(operation: string, issues: readonly Issue[]) {
    super(`${operation}: ${issues.map(({ pointer, message }) => `${pointer || "input"} ${message}`).join("; ")}`);
    this.operation = operation;
    this.issues = issues;
  }
}

/** The options of a client can't work; nothing was sent. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** Strict mode: the provider's answer breaks its contract. */
export class DriftError extends Error {
  override readonly name = "DriftError";
  readonly operation: string;
  readonly answer: Answer;
  constructor(operation: string, answer: Answer) {
    super(
      `${operation} answered ${answer.httpStatus} against its contract: ${answer.issues.map(({ pointer, message }) => `${pointer || "body"} ${message}`).join("; ")}`,
    );
    this.operation = operation;
    this.answer = answer;
  }
}
