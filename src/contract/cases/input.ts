import type { Input } from "../../runtime/input.ts";
import type { Operation } from "../../runtime/operation.ts";
import { must } from "./case.ts";
import type { Paid, Stage } from "./stage.ts";
import { idOf } from "./subjects.ts";

/** A payment and a refund of it, made past the client. */
export interface Made {
  readonly payment: Paid;
  readonly refund: string;
}

/** Refunds some of a payment past the client; the answer has to be a success with an id. */
export async function makeRefund(stage: Stage, payment: Paid, value: number, key?: string): Promise<string> {
  const { status, body } = await stage.send("createRefund", await stage.order(payment, value, key));
  const id = idOf(stage.subject, body);
  must(status >= 200 && status < 300, "wrong_status", `a refund of ${value} minor units was answered ${status}; the contract has a success for it`);
  must(typeof id === "string" && id !== "", "missing_field", "the refund came without its id");
  return id;
}

/** What a valid request of an operation has to name, made at the target: the payment, the refund, a key of its own. */
export async function validInput(stage: Stage, operation: Operation, payment: Paid): Promise<Input> {
  const key = `${operation.id}-${payment.id}`.slice(0, 64);
  if (operation.id === "createRefund") return stage.order(payment, Math.max(stage.subject.least, Math.floor(payment.amount.value / 4)), key);
  const path: Record<string, string> = {};
  for (const name of operation.parameterNames.path) {
    path[name] = /refund/i.test(name) ? await makeRefund(stage, payment, Math.max(stage.subject.least, Math.floor(payment.amount.value / 4)), key) : payment.id;
  }
  const [changed] = stage.spec.operations.find(({ id }) => id === operation.id)?.body?.content.values() ?? [];
  return { ...(Object.keys(path).length > 0 ? { path } : {}), ...(changed ? { body: changed.examples[0]?.value } : {}) };
}
