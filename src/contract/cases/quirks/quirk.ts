import type { RefundError } from "../../../errors.ts";
import type { Input } from "../../../runtime/input.ts";
import type { Group } from "../../model.ts";
import { type Case, must, oneOf, refused } from "../case.ts";
import type { Paid, Reply, Stage } from "../stage.ts";

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A case that only one provider has. */
export const quirk = (group: Group, operation: string, id: string, name: string, run: (stage: Stage) => Promise<void>): Case => ({
  id,
  name,
  group,
  operation,
  run,
});

/** A refund through the library that has to be refused with a code of ours, and the books stay empty. */
export async function isRefused(stage: Stage, payment: Paid, codes: readonly string[], more = {}): Promise<RefundError> {
  const error = await refused(stage.shop().create("shop", stage.ask(payment, more)), "the refund");
  oneOf(error.code, codes, "wrong_behaviour", "the refusal");
  const booked = (await stage.scene.hand.ledger?.(payment.id))?.length ?? 0;
  must(booked === 0, "wrong_behaviour", `the refused refund was booked ${booked} times`);
  return error;
}

/** Turns one of the provider's own controls for as long as something runs: others may be asking the same server. */
export async function turned(stage: Stage, control: string, value: unknown, usual: unknown, run: () => Promise<unknown>): Promise<void> {
  const { turn } = stage.hand("turn");
  await turn(control, value);
  try {
    await run();
  } finally {
    await turn(control, usual);
  }
}

/** A request by the wire that has to be answered so. */
export async function answers(stage: Stage, operation: string, input: Input, status: number): Promise<Reply> {
  const reply = await stage.send(operation, input);
  oneOf(reply.status, [status], "wrong_status", "the answer");
  return reply;
}

/** The words of an enum of the contract's components. */
export function wordsOf(stage: Pick<Stage, "spec">, schema: string): readonly string[] {
  const { value } = stage.spec.resolve({ value: { $ref: `#/components/schemas/${schema}` }, pointer: "" });
  return Array.isArray(value.enum) ? value.enum.filter((word): word is string => typeof word === "string") : [];
}

/** A part of a body, as deep as it is asked for. */
export const part = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined), value);
