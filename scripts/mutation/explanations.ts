import type { Direction } from "./sites.ts";

/** Survivors whose reason is known. */
export interface Explanation {
  /** `equivalent`: changes no behaviour towards a provider that keeps the original contract. `unseen`: does, and nothing here shows it yet. */
  readonly kind: "equivalent" | "unseen";
  readonly provider?: string;
  readonly operators: readonly string[];
  readonly direction?: Direction;
  /** Of the JSON pointer to what was changed. */
  readonly pointer?: RegExp;
  readonly detail?: RegExp;
  readonly reason: string;
}

/** What is told of a mutant before it is judged. */
export interface Told {
  readonly provider: string;
  readonly operator: string;
  readonly direction: Direction;
  readonly pointer: string;
  readonly detail: string;
}

/** Said of every mutant whose generated code is that of the original, comments aside. */
export const sameCode = {
  kind: "equivalent",
  operators: [],
  reason: "The generated code is the same: what changed is documentation, which no line of ours reads.",
} as const satisfies Explanation;

/**
 * A reason holds only for what generator, drift, examples and types let through. A full run believes it where only answers are
 * concerned, and spares itself the cases; a sample runs them nevertheless, and counts what they notice as noticed.
 */
export const explanations: readonly Explanation[] = [
  {
    kind: "equivalent",
    operators: ["required dropped", "bound widened", "bound removed", "pattern removed", "format removed", "null allowed", "enum member added", "unit changed"],
    direction: "response",
    reason: "Promises less of an answer than the provider keeps: every answer passes as before, and by the types no line of the adapter leans on it.",
  },
  {
    kind: "equivalent",
    operators: ["empty body allowed"],
    reason: "Allows an empty body where the provider always sends one, and by the types no line of the adapter leans on it.",
  },
  {
    kind: "equivalent",
    operators: ["confidence changed"],
    reason: "Says how well a fact is known; it is shown among the capabilities and decides nothing.",
  },
  {
    kind: "equivalent",
    operators: ["not executed after all", "executed after all"],
    pointer: /\/get$/,
    reason: "A read executes nothing, whatever its answer says.",
  },
  {
    kind: "equivalent",
    operators: [
      "key's window changed",
      "key's scope changed",
      "key's need changed",
      "replay mark changed",
      "conflict answer changed",
      "storing of refusals changed",
      "key lost",
    ],
    pointer: /\/patch$/,
    reason: "An update is safe by nature: sent twice it leaves the same, and no money hangs on how its key is remembered.",
  },
  {
    kind: "equivalent",
    operators: ["not executed after all", "executed after all"],
    pointer: /\/(patch|delete)$/,
    reason: "An update and a cancel are safe by nature: sent twice they leave the same, and what is said after doubt comes from reading the refund.",
  },
  {
    kind: "equivalent",
    provider: "dojo",
    operators: ["not executed after all"],
    pointer: /~1reversal\/post$/,
    reason: "No refund reverses a payment: the client hands the mark on, and no line of the library says anything of money by it.",
  },
  {
    kind: "equivalent",
    operators: ["bound widened", "bound removed"],
    pointer: /\/parameters\/(refundId|paymentId|paymentIntentId)\/schema$/i,
    detail: /^minLength( 1 to 0)?$/,
    reason: "A part of an address is never empty, or it is another address: what the contract says of an empty one is never asked.",
  },
  {
    kind: "equivalent",
    operators: ["conflict answer changed", "storing of refusals changed"],
    detail: /"undocumented"/,
    reason: "Leaves open what the provider documents: nothing here leans on the fact, and the proof runs every reading of an open one.",
  },
  ...["dojo", "mollie", "smartpay"].map((provider) => ({
    kind: "equivalent" as const,
    provider,
    operators: ["storing of refusals changed"],
    detail: /false/,
    reason: "States what the sandbox assumes where the provider's pages are silent: nothing here leans on the fact, and the proof runs both readings.",
  })),
  {
    kind: "equivalent",
    provider: "mollie",
    operators: ["field renamed", "field removed"],
    pointer: /\/EmbeddedPayment$/,
    reason: "Concerns a field of an object that the contract leaves open by its own word: what it does not name passes as before, and no line reads it.",
  },
  {
    kind: "equivalent",
    operators: ["retyped"],
    pointer: /\/headers\/(Idempotent|Idempotency)-Replayed\/schema$/,
    detail: /to boolean$/,
    reason: "A header is text, and its text true spells the boolean too: the mark is compared as text, by x-idempotency.",
  },
  {
    kind: "equivalent",
    operators: ["alternative removed"],
    direction: "response",
    detail: /^anyOf\/0/,
    reason: "Forgets the known words of an open list and keeps any text: every answer passes as before, and by the types no table leans on the words.",
  },
  {
    kind: "equivalent",
    operators: ["null allowed"],
    direction: "request",
    pointer: /\/parameters\//,
    reason: "Nothing in an address or a header can be null: a parameter is there as a text, or it is not there.",
  },
  {
    kind: "unseen",
    operators: ["key lost"],
    reason: "Promises less than the provider keeps: the library looks before it sends and never repeats a write, and no case asks for the repeat.",
  },
  {
    kind: "unseen",
    operators: ["bound narrowed", "required added", "null refused", "alternative removed", "enum member removed", "pattern changed", "constant changed"],
    direction: "response",
    reason: "Demands of an answer what the sandbox always keeps: it never sends the value that the original allows and the mutant does not.",
  },
  {
    kind: "unseen",
    operators: ["field renamed", "field removed", "retyped"],
    direction: "response",
    reason: "Concerns a part of an answer that neither the sandbox nor an example of the contract has.",
  },
  {
    kind: "unseen",
    operators: ["sensitive mark removed"],
    reason: "That a value is personal stands in the contract alone: nothing else here could say so.",
  },
];

/** Why a survivor is known, `null` where nothing is. */
export const explanationOf = (told: Told, rules: readonly Explanation[] = explanations): Explanation | null =>
  rules.find(
    ({ provider, operators, direction, pointer, detail }) =>
      (provider === undefined || provider === told.provider) &&
      operators.includes(told.operator) &&
      (direction === undefined || direction === told.direction) &&
      (pointer === undefined || pointer.test(told.pointer)) &&
      (detail === undefined || detail.test(told.detail)),
  ) ?? null;
