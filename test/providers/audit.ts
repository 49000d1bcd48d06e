import { inspect } from "node:util";
import { expect } from "vitest";
import { createRefund200 } from "../../generated/refunds/validators/createRefund.200.ts";
import { RefundError } from "../../src/errors.ts";
import type { Refund } from "../../src/types.ts";

/** What came from the provider, and what must never come out of the library. */
export interface Heard {
  /** Every object in every JSON body, as text. */
  readonly bodies: Set<string>;
  readonly secrets: Set<string>;
}

export async function listen(heard: Heard, response: Response): Promise<Response> {
  try {
    const parts = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      heard.bodies.add(JSON.stringify(value));
      for (const part of Object.values(value)) parts(part);
    };
    parts(JSON.parse(await response.clone().text()));
  } catch {
    // Not JSON, or cut off: nothing that could be a refund's body.
  }
  return response;
}

/** Holds for every refund that any call returns. */
export function auditRefund(refund: Refund, { bodies, secrets }: Heard): void {
  expect(createRefund200.issues(refund), "the refund fits the unified contract").toEqual([]);
  expect(bodies.has(JSON.stringify(refund.raw)), "raw is the provider's body as it came").toBe(true);
  expect(refund.metadata ?? {}, "the library's own mark stays inside").not.toHaveProperty("openrefunds");
  for (const secret of secrets) expect(JSON.stringify(refund)).not.toContain(secret);
}

/** Holds for every error that any call throws. */
export function auditError(error: unknown, { secrets }: Heard): void {
  if (!(error instanceof RefundError)) throw error;
  const shown = `${JSON.stringify(error)}\n${inspect(error, { depth: 20, showHidden: true })}\n${error.stack}`;
  for (const secret of secrets) {
    for (const form of [secret, btoa(secret), btoa(`${secret}:`)]) expect(shown, "the API key stays inside").not.toContain(form);
  }
  expect(JSON.parse(JSON.stringify(error.attempt)), "the attempt is plain JSON").toEqual(error.attempt);
}

/** The typed error of a call that must not succeed. */
export async function refusal(work: Promise<unknown>): Promise<RefundError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RefundError) return error;
    throw error;
  }
  throw new Error("the call was not refused");
}

/** Every value that a provider's body tells, in each way that the unified shape may write it. */
export function traces(raw: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    found.add(`field ${name}`);
    if (typeof value === "object" && value !== null) for (const [key, entry] of Object.entries(value)) walk(entry, key);
    else if (value !== null) found.add(String(value));
    const times = typeof value === "number" ? [value, value * 1000] : typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? [value] : [];
    for (const time of times) if (!Number.isNaN(new Date(time).getTime())) found.add(new Date(time).toISOString());
    // A reason and a description may share one text.
    if (typeof value === "string") for (const piece of value.split(": ")) found.add(piece);
  };
  walk(raw, "");
  return found;
}

/** Nothing stands in the refund that the provider did not tell: each value is null, or it is somewhere in `raw`. */
export function expectNothingInvented(refund: Refund): void {
  const told = traces(refund.raw);
  const { payment, id, providerStatus, providerReason, description, reference, externalReference, createdAt, updatedAt, settledAt } = refund;
  for (const [field, value] of Object.entries({
    ...{ payment, id, providerStatus, providerReason, description, reference, externalReference, createdAt, updatedAt, settledAt },
  })) {
    if (value !== null) expect(told, `${field} is ${value}`).toContain(value);
  }
  if (refund.amount !== null) {
    const { value, currency } = refund.amount;
    const forms = [String(value), (value / 100).toFixed(2)];
    expect(
      forms.some((form) => told.has(form)),
      `the amount ${value} is told`,
    ).toBe(true);
    expect(told, "the currency is told").toContain(currency);
  }
  if (refund.mode !== null)
    expect(
      ["field mode", "field livemode", "field test"].some((field) => told.has(field)),
      "the mode is told",
    ).toBe(true);
  if (refund.reason !== null) expect(refund.providerReason, "the reason is told").not.toBeNull();
  if (refund.statusSource === "none") expect(refund.status).toBe("unknown");
  else expect(refund.providerStatus, "the status is told").not.toBeNull();
  for (const pair of Object.keys(refund.metadata ?? {})) expect(told, `metadata ${pair} is told`).toContain(`field ${pair}`);
}
