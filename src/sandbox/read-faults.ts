import type { ChanceKind, Commit, Fault, FaultHit, FaultRule, Operations, RandomFaults, Struck } from "./faults.ts";
import { anything, InputError, list, oneOf, type Reader, ratio, record, refuse, text, whole } from "./input.ts";

type At = Pick<Struck, "provider" | "operation">;
/** Whether such a fault can strike such a call. */
export function suits({ kind }: Pick<Fault, "kind">, { provider, operation }: At): boolean {
  const { calls, at } = reach[kind];
  return calls.test(operation) && at(provider);
}
/** The kinds of fault that can strike such a call. */
export const kindsFor = (call: At): readonly ChanceKind[] => chanceKinds.filter((kind) => suits({ kind }, call));

/** Which operations a kind of fault can strike, and at which providers, where not at all of them. */
const [everything, reads, creates] = [/./, /^(get|list)/, /^createRefund$/];
const everywhere = (_provider: string) => true;
/** All whose refunds have a status. */
const whereStatusesAre = (provider: string) => provider !== "dojo";
const whereAQueueIs = (provider: string) => provider === "mollie";
const reach: Readonly<Record<Fault["kind"], { readonly calls: RegExp; readonly at: (provider: string) => boolean }>> = {
  latency: { calls: everything, at: everywhere },
  timeout: { calls: everything, at: everywhere },
  reset: { calls: everything, at: everywhere },
  status: { calls: everything, at: everywhere },
  body: { calls: everything, at: everywhere },
  redirect: { calls: everything, at: everywhere },
  drift: { calls: everything, at: everywhere },
  stale: { calls: reads, at: everywhere },
  lag: { calls: /^(list|getPayment$)/, at: everywhere },
  page_drift: { calls: /^list/, at: everywhere },
  late_failure: { calls: creates, at: whereStatusesAre },
  queued: { calls: creates, at: whereAQueueIs },
  clock_jump: { calls: everything, at: everywhere },
  example: { calls: everything, at: everywhere },
};
/** Every kind of fault. */
export const kinds = Object.keys(reach) as readonly Fault["kind"][];
/** Every kind that chance may strike with. */
export const chanceKinds = kinds.filter((kind) => kind !== "example");

const either =
  <Word, Fields>(word: Reader<Word>, fields: Reader<Fields>): Reader<Word | Fields> =>
  (value, at) =>
    typeof value === "object" && value !== null ? fields(value, at) : word(value, at);
const commit: Reader<Commit> = either(oneOf("never", "at_once"), record({ afterMs: whole() }, {}));
const pointer: Reader<string> = (value, at) =>
  typeof value === "string" && value.startsWith("/") ? value : refuse(value, at, "a JSON pointer into the answer, such as /status");
const headerText: Reader<string> = (value, at) =>
  typeof value === "string" && /^[\x20-\x7e]+$/.test(value) ? value : refuse(value, at, 'the header as it is to stand, such as "2", or { dateInMs }');
const readers: { readonly [Kind in Fault["kind"]]: Reader<Extract<Fault, { readonly kind: Kind }>> } = {
  latency: record({ kind: oneOf("latency"), ms: whole() }, {}),
  timeout: record({ kind: oneOf("timeout"), commit }, {}),
  reset: record({ kind: oneOf("reset"), commit }, {}),
  status: record(
    { kind: oneOf("status"), status: whole(300, 599), page: oneOf("own", "proxy"), commit },
    { retryAfter: either(headerText, record({ dateInMs: whole() }, {})) },
  ),
  body: record({ kind: oneOf("body"), form: oneOf("truncated", "empty", "oversized", "text", "html", "wrong_type"), commit }, {}),
  redirect: record({ kind: oneOf("redirect"), location: headerText, commit }, {}),
  drift: record({ kind: oneOf("drift"), at: pointer, change: either(oneOf("drop", "rename", "retype", "add"), record({ value: anything }, {})) }, {}),
  stale: record({ kind: oneOf("stale") }, {}),
  lag: record({ kind: oneOf("lag"), ms: whole(1) }, {}),
  page_drift: record({ kind: oneOf("page_drift"), newest: whole(1) }, {}),
  late_failure: record({ kind: oneOf("late_failure"), afterMs: whole() }, {}),
  queued: record({ kind: oneOf("queued"), forMs: whole(1) }, {}),
  clock_jump: record({ kind: oneOf("clock_jump"), ms: whole(1) }, {}),
  example: record({ kind: oneOf("example"), status: whole(200, 599), name: text }, {}),
};

/** A fault, all of its fields checked. */
export const readFault: Reader<Fault> = (value, at) => {
  if (typeof value !== "object" || value === null) return refuse(value, at, `an object whose kind is one of ${kinds.join(", ")}`);
  const kind = oneOf(...kinds)("kind" in value ? value.kind : undefined, `${at}.kind`);
  return readers[kind](value, at);
};

/** A rule as it stands; whether any call can meet it is another question. */
export const readRuleShape: Reader<FaultRule> = record({ fault: readFault }, { provider: text, operation: text, skip: whole(), times: whole(1) });

/** A rule that some call can meet. */
export function readRule(given: unknown, operations: Operations): FaultRule {
  const rule = readRuleShape(given, "rule");
  const { provider, operation, fault } = rule;
  if (provider !== undefined) oneOf(...Object.keys(operations))(provider, "rule.provider");
  const called = provider === undefined ? Object.values(operations).flat() : (operations[provider] ?? []);
  if (operation !== undefined) oneOf(...new Set(called))(operation, "rule.operation");
  const isMet = Object.entries(operations).some(
    ([name, ids]) => (provider ?? name) === name && ids.some((id) => (operation ?? id) === id && suits(fault, { provider: name, operation: id })),
  );
  if (isMet) return rule;
  const { at, calls } = reach[fault.kind];
  const where = `${[...new Set(Object.values(operations).flat())].filter((id) => calls.test(id)).join(", ")} at ${Object.keys(operations).filter(at).join(", ")}`;
  throw new InputError(`rule.fault ${fault.kind} can't strike ${operation ?? "any call"} at ${provider ?? "any provider"}: it strikes ${where}`);
}

/** Hits of an earlier run. */
export const readHit: Reader<FaultHit> = record({ provider: text, operation: text, call: whole(1), fault: readFault }, {});
/** How much chance, and of what. */
export const readRandom: Reader<RandomFaults> = record({ rate: ratio }, { kinds: list(oneOf(...chanceKinds)) });
