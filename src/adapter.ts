import type { Page, RefundFacts, Told } from "./facts.ts";
import { InputError } from "./runtime/errors.ts";
import type { Answer } from "./runtime/operation.ts";
import type { Validator } from "./runtime/validation.ts";
import type { ErrorCode, Outcome } from "./types.ts";

/** What adapters are written with. What they throw is turned into the caller's errors in one place, `failure.ts`. */

/** The facts in a documented success. */
export function tell<Body, Facts extends object>(answer: Answer<Body>, read: (body: Body) => Facts): Told<Facts> {
  if (!answer.ok) throw new Refused(answer);
  try {
    const facts = read(answer.body);
    if ("id" in facts && (typeof facts.id !== "string" || facts.id === "")) throw new TypeError("the answer has no id");
    return { answer, ...facts };
  } catch (cause) {
    throw new Unreadable(answer, cause);
  }
}

/** The same for each refund of a list. */
export const tellEach = <Body>(answer: Answer<Body>, read: (body: Body) => readonly RefundFacts[]): readonly Told<RefundFacts>[] => {
  const { refunds, answer: facts } = tell(answer, (body) => ({ refunds: read(body) }));
  return refunds.map((refund) => ({ answer: facts, ...refund }));
};

/** Every refund of every page. */
export async function* allPages(page: (cursor: string | undefined) => Promise<Page>): AsyncGenerator<Told<RefundFacts>> {
  const cursors = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const { refunds, next } = await page(cursor).catch((failure: unknown) => {
      // The page that the provider names can't be asked for: what stands on it is not absent, and the caller's request is not to blame.
      throw cursor !== undefined && failure instanceof InputError ? leadsNowhere(cursor, failure) : failure;
    });
    yield* refunds;
    if (next === null) return;
    if (cursors.has(next)) throw goesInCircles(next);
    cursors.add(next);
    cursor = next;
  }
}

/** A list that never ends would be read for ever, and what it has not shown is not absent. */
export const goesInCircles = (cursor: string) =>
  new LocalRefusal("contract_violation", `the provider's list goes in circles: it leads to the page ${JSON.stringify(cursor)} a second time`, {
    outcome: "unknown",
  });

/** Where the next page begins. A list that goes on and does not say where has more than it shows. */
export function nextPage(cursor: string | null | undefined): string {
  if (cursor) return cursor;
  throw new LocalRefusal("contract_violation", "the provider's list has another page and does not say where", { outcome: "unknown" });
}

/** The refunds of one payment, where a provider may ignore the filter. One that does not say whose it is can't be left out. */
export function ofPayment(payment: string | undefined, refunds: readonly Told<RefundFacts>[]): readonly Told<RefundFacts>[] {
  const silent = payment === undefined ? undefined : refunds.find((refund) => typeof refund.payment !== "string");
  if (silent) throw new LocalRefusal("ambiguous_match", `refund ${silent.id} does not say of which payment it is`, { outcome: "unknown" });
  return refunds.filter((refund) => payment === undefined || refund.payment === payment);
}

const leadsNowhere = (cursor: unknown, { message }: InputError) =>
  new LocalRefusal("contract_violation", `the provider's list leads to a page that can't be asked for, ${JSON.stringify(cursor)}: ${message}`, {
    outcome: "unknown",
  });

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A value as the contract has it; what does not fit is the caller's to fix. */
export function conform<T>(validator: Validator<T>, value: unknown): T {
  if (validator(value)) return value;
  throw new InputError("createRefund", validator.issues(value));
}

/** A provider's word in one of our tables: its own key or nothing; `constructor` is not a word. */
export const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: unknown): Value | undefined =>
  typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;

/** What an HTTP status says by itself, where the body has no word that we know. */
export const codeOfStatus = (status: number): ErrorCode => statusCodes[status] ?? (status >= 500 ? "provider_unavailable" : "provider_rejected");
const statusCodes: Readonly<Record<number, ErrorCode>> = {
  401: "authentication_failed",
  403: "permission_denied",
  404: "payment_not_found",
  429: "rate_limited",
};

/** What is left, or `null` where the sum could not be made (NaN). */
export const known = (left: number): number | null => (Number.isFinite(left) ? Math.max(0, left) : null);

type Optional<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];
/** An object without what is undefined. */
export function defined<T extends object>(given: T) {
  const kept: Partial<T> = {};
  for (const name in given) if (given[name] !== undefined) kept[name] = given[name];
  return kept as Omit<T, Optional<T>> & { [Key in Optional<T>]?: Exclude<T[Key], undefined> };
}

/** An answer that is not a documented success. */
export class Refused extends Error {
  readonly answer: Exclude<Answer, { ok: true }>;
  constructor(answer: Exclude<Answer, { ok: true }>) {
    super(`answered ${answer.httpStatus}`);
    this.answer = answer;
  }
}

/** A documented success whose body the adapter can't read. */
export class Unreadable extends Error {
  readonly answer: Answer;
  constructor(answer: Answer, cause: unknown) {
    super("a success that can't be read", { cause });
    this.answer = answer;
  }
}

/** The library refuses on figures that it has read; this call sends nothing. */
export class LocalRefusal extends Error {
  readonly code: ErrorCode;
  readonly outcome: Outcome;
  readonly refundId: string | null;
  constructor(code: ErrorCode, message: string, { outcome = "not_sent", refundId = null }: { outcome?: Outcome; refundId?: string | null | undefined } = {}) {
    super(message);
    this.code = code;
    this.outcome = outcome;
    this.refundId = refundId;
  }
}
