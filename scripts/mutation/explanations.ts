import type { Mutant } from "./mutants.ts";

/** Mutants that change no behaviour towards a provider that keeps the original contract, and why. */
export interface Explanation {
  readonly provider?: string;
  readonly operators: readonly string[];
  /** Of the JSON pointer to what was changed. */
  readonly pointer?: RegExp;
  readonly detail?: RegExp;
  readonly reason: string;
}

/** What an explanation goes by. */
export type Told = Pick<Mutant, "operator" | "pointer" | "detail" | "part"> & { readonly provider: string };

/** Said of every mutant whose generated code is that of the original, comments aside. */
export const sameCode = "The generated code is the same: what changed is documentation, or another line says it too.";

const facts = ["key's window changed", "key's scope changed", "key's need changed", "replay mark changed", "conflict answer changed"];

/** A reason holds only for what generator, drift, examples, types and cases let through; one that no mutant needs is an error of a full run. */
export const explanations: readonly Explanation[] = [
  {
    operators: ["confidence changed"],
    reason: "Says how well a fact is known; it is shown among the capabilities and decides nothing.",
  },
  {
    operators: ["not executed after all", "executed after all"],
    pointer: /\/get$/,
    reason: "A read executes nothing, whatever its answer says.",
  },
  {
    operators: [...facts, "storing of refusals changed", "key lost"],
    pointer: /\/patch$/,
    reason: "The library sends no key with an update, which leaves the same however often it is sent: nothing hangs on how the provider remembers one.",
  },
  {
    operators: ["not executed after all", "executed after all"],
    pointer: /\/(patch|delete)$/,
    reason: "An update and a cancel are safe by nature: sent twice they leave the same, and what is said after doubt comes from reading the refund.",
  },
  {
    operators: ["bound widened", "bound removed"],
    pointer: /\/parameters\/(refundId|paymentId|paymentIntentId)\/schema$/i,
    detail: /^minLength( 1 to 0)?$/,
    reason: "A part of an address is never empty, or it is another address: what the contract says of an empty one is never asked.",
  },
  {
    operators: ["null allowed"],
    pointer: /\/(parameters|headers)\/[^/]+\/schema$/,
    reason: "Nothing in an address or a header can be null: what stands there is there as a text, or it is not there.",
  },
  {
    operators: ["retyped"],
    pointer: /\/headers\/(Idempotent|Idempotency)-Replayed\/schema$/,
    detail: /to boolean$/,
    reason: "A header is text, and its text true spells the boolean too: the mark is compared as text, by x-idempotency.",
  },
  {
    operators: ["conflict answer changed", "storing of refusals changed"],
    detail: /"undocumented"/,
    reason: "Leaves open what the provider documents: nothing here leans on the fact, and the proof runs every reading of an open one.",
  },
  ...["dojo", "mollie", "smartpay"].map((provider) => ({
    provider,
    operators: ["storing of refusals changed"],
    detail: /storesFailures false$/,
    reason: "States what the sandbox assumes where the provider's pages are silent: nothing here leans on the fact, and the proof runs both readings.",
  })),
  {
    provider: "dojo",
    operators: ["conflict answer changed"],
    detail: /conflict 409$/,
    reason: "States what the sandbox assumes where Dojo's pages are silent: no line of the library reads it, and whatever refuses a used key is looked into.",
  },
  {
    provider: "mollie",
    operators: ["field renamed", "field removed"],
    pointer: /\/EmbeddedPayment$/,
    reason: "Concerns a field of an object that the contract leaves open by its own word: what it does not name passes as before, and no line reads it.",
  },
];

/** Why a mutant changes nothing, `null` where no reason is known. */
export const reasonOf = (told: Told): string | null =>
  explanations.find(
    ({ provider, operators, pointer, detail }) =>
      (provider === undefined || provider === told.provider) &&
      operators.includes(told.operator) &&
      (pointer === undefined || pointer.test(told.pointer)) &&
      (detail === undefined || detail.test(told.detail)),
  )?.reason ?? (isInShadow(told) ? shadow : null);

/** Said of a least length of which a pattern asks for more. */
const shadow = "The pattern beside it asks for a longer text: with or without the bound, none that short is taken.";

/** Whether the pattern refuses every text that the bound tells apart: the empty one, or those of one character. */
function isInShadow({ operator, detail, part: { pattern, minLength } }: Told): boolean {
  if (!operator.startsWith("bound ") || typeof pattern !== "string") return false;
  const isOfNone = detail === "minLength 1 to 0" || (detail === "minLength" && minLength === 1);
  const texts = isOfNone ? [""] : detail === "minLength 1 to 2" ? printable : null;
  return texts !== null && !texts.some((text) => new RegExp(pattern, "u").test(text));
}
const printable = Array.from({ length: 95 }, (_all, index) => String.fromCharCode(32 + index));
