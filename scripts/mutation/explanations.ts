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
    operators: ["status added"],
    reason: "A refusal that the provider never answers, and that the adapter takes by its status like its neighbours.",
  },
  {
    kind: "equivalent",
    operators: ["confidence changed"],
    reason: "Says how well a fact is known; it is shown among the capabilities and decides nothing.",
  },
  {
    kind: "equivalent",
    operators: ["key's scope changed"],
    reason: "The provider key is a hash that has the payment in it: it is unique within the account and within the payment alike.",
  },
  {
    kind: "equivalent",
    operators: ["not executed after all", "executed after all"],
    pointer: /\/get$/,
    reason: "A read executes nothing, whatever its answer says.",
  },
  {
    kind: "equivalent",
    operators: ["key's window changed"],
    detail: /"PT(59M|5H|23H)"/,
    reason: "Promises a shorter memory than the provider has: the look comes earlier and costs its requests, and no refund is sent twice.",
  },
  {
    kind: "unseen",
    operators: ["request opened"],
    reason: "Lets fields out that the provider refuses: the adapter sends none, and the cases ask for what a contract refuses, not for what it leaves open.",
  },
  {
    kind: "equivalent",
    operators: ["key's window changed", "replay mark changed", "conflict answer changed", "storing of refusals changed", "key lost"],
    pointer: /\/patch$/,
    reason: "An update is safe by nature: sent twice it leaves the same, and no money hangs on how its key is remembered.",
  },
  {
    kind: "unseen",
    operators: ["bound narrowed", "required added", "null refused", "alternative removed", "enum member removed", "pattern changed", "constant changed"],
    direction: "response",
    reason: "Demands of an answer what the sandbox always keeps: it never sends the value that the original allows and the mutant does not.",
  },
  {
    kind: "equivalent",
    operators: ["key's need changed"],
    reason: "The adapter always sends a key: what the provider does with a request without one is never asked.",
  },
  {
    kind: "unseen",
    operators: ["field renamed", "field removed", "retyped"],
    direction: "response",
    reason: "Concerns a part of an answer that neither the sandbox nor an example of the contract has.",
  },
  {
    kind: "unseen",
    operators: ["status removed", "status changed"],
    detail: / [45]\d\d\b/,
    reason: "A refusal that the sandbox gives only when it is told to, by the statuses that the contract lists.",
  },
  {
    kind: "unseen",
    operators: ["answer's header renamed", "answer's header removed"],
    reason: "A header of an answer that the sandbox gives only when it is told to, and then without it.",
  },
  {
    kind: "unseen",
    operators: ["sensitive mark removed"],
    reason: "That a value is personal stands in the contract alone: nothing else here could say so.",
  },
  {
    kind: "unseen",
    operators: ["bound widened", "bound removed", "pattern removed", "bound narrowed"],
    direction: "request",
    reason: "Moves what may be sent. At such an edge the cases take any documented answer, since ids and amounts there are refused for other reasons too.",
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
