import { inspect } from "node:util";
import { RefundError } from "../../src/errors.ts";
import type { AnyAccount } from "../../src/provider.ts";
import { createRefunds } from "../../src/refunds.ts";
import type { Fetch } from "../../src/runtime/transport.ts";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { createProofClock, drive, Hangs } from "../proof/clock.ts";
import { subjects } from "../providers/subjects.ts";
import { mutateJson } from "./json.ts";
import { type Kind, type Spoiled, spoil, toResponse } from "./mutate.ts";
import { createRandom, pickAny, type Random, seedFor } from "./random.ts";
import { type Answers, operationOf, type Recorded, type Recordings, type Shop } from "./recordings.ts";

/** No call needs more requests than this; one that sends more would go on for ever. */
const requestLimit = 400;
const apiKey = "test_K7pQ2vXw9ZrT4mN8sB3c";

/** What one input came to. */
export interface Result {
  readonly kind: Kind;
  /** How the call ended: a word for the table. */
  readonly end: string;
  /** Spoiled answers that the library read. */
  readonly inputs: number;
  readonly violations: readonly string[];
  /** What was done to the answers, for a report. */
  readonly story: string;
}

interface Written {
  readonly status: number;
  /** The provider executed it, and then the answer was spoiled or not. */
  readonly executed: boolean;
  readonly answer: Pick<Spoiled, "status" | "headers" | "body" | "fail" | "stream">;
}

/** One call of the public API whose answers are spoiled; the same seed and place give the same call. */
export async function play(all: readonly [Recordings, ...Recordings[]], seed: number, at: number): Promise<Result> {
  const random = createRandom(seedFor(seed, all[0].provider, at));
  const recordings = random.pick(all);
  const clock = createProofClock();
  const isAttempt = random.chance(0.06);
  const state = random.pick(["untouched", "untouched", "untouched", "made", "dashboard"] as const);
  const write = random.chance(0.7)
    ? recordings.created
    : random.chance(0.4)
      ? recordings.replayed
      : (pickAny(random, recordings.refusals) ?? recordings.created);
  const others = [...recordings.made.values(), ...recordings.refusals, recordings.created];
  const isCreate = random.chance(0.6);
  // The spoiled answer is the n-th, and where it sticks, also every later one of that operation.
  const place = isCreate ? random.pick(recordings.provider === "dodo" ? [0, 1, 2, 2, 2, 3] : [0, 1, 1, 1, 2]) : random.pick([0, 0, 0, 0, 1]);
  const sticks = random.chance(0.3);
  let struck: { operation: string; spoiled: Spoiled } | undefined;
  let requests = 0;
  let inputs = isAttempt ? 1 : 0;
  const written: Written[] = [];
  const shown: string[] = [];

  const fetch: Fetch = async (url, init) => {
    if (requests++ >= requestLimit) throw new Error("the fuzzer stops answering");
    const operation = operationOf(url, init.method);
    const isWrite = operation === "createRefund";
    const recorded = isWrite ? write : answerFor(recordings, state === "untouched" && written.some(({ executed }) => executed) ? "made" : state, operation);
    let answer: Omit<Spoiled, "done" | "kind"> = { ...recorded, body: recorded.text };
    if (!isAttempt && (struck ? sticks && struck.operation === operation : requests > place)) {
      struck ??= { operation, spoiled: spoil(random, recorded, others, apiKey) };
      answer = struck.spoiled;
      inputs += 1;
    }
    if (isWrite) written.push({ status: answer.status, executed: write.status < 300, answer });
    shown.push(typeof answer.body === "string" ? answer.body : "");
    return toResponse(answer, init.signal);
  };

  const account = subjects[recordings.provider].connect({ apiKey, fetch, clock, retries: random.chance(0.25) ? 1 : 0, strict: random.chance(0.05) });
  const shop: Shop = createRefunds({ accounts: { shop: account }, clock, settleMs: 1 });
  const { name, call, told } = choose(random, shop, recordings, { isAttempt, isCreate });
  const violations: string[] = [];
  let end: string;
  try {
    const result = await drive(clock, call());
    end = "a result";
    if (name === "create") checkResult(result, shown, violations);
  } catch (error) {
    end = checkError(error, name, { written, account, inspects: random.chance(0.05) || shown.some((text) => text.includes(apiKey)), violations });
  }
  if (requests > requestLimit) violations.push(`${name} sends requests without an end`);
  const story = `${name}, ${state}: ${told ?? (struck ? `answer ${place} (${struck.operation})${sticks ? ", each time" : ""}: ${struck.spoiled.done}` : "nothing was struck")}`;
  return { kind: isAttempt ? "attempt" : (struck?.spoiled.kind ?? "json"), end, inputs, violations, story };
}

const answerFor = (recordings: Recordings, state: "untouched" | "made" | "dashboard", operation: string): Recorded => {
  const answers: Answers = recordings[state];
  return answers.get(operation) ?? recordings.made.get(operation) ?? recordings.created;
};

interface Chosen {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  /** What was done to the attempt. */
  readonly told?: string;
}

function choose(
  random: Random,
  shop: Shop,
  { request, ref, attempt, made }: Recordings,
  { isAttempt, isCreate }: { isAttempt: boolean; isCreate: boolean },
): Chosen {
  if (isAttempt) {
    const other = { ...request, body: [...made.values()].map(({ text }) => text) };
    const { value, done } = mutateJson(random, { ...attempt, outcome: random.pick(["unknown", "rejected", "not_sent", null]) }, other, "x");
    const spoiled = JSON.parse(JSON.stringify(value) ?? "null") as Attempt;
    const told = `attempt: ${done}`;
    if (random.chance(0.5)) return { name: "reconcile", call: () => shop.reconcile("shop", spoiled), told };
    return { name: "create after", call: () => shop.create("shop", { ...request, after: spoiled }), told };
  }
  if (isCreate) {
    const asked: CreateRefundRequest = random.chance(0.1) ? { ...request, after: attempt } : request;
    return { name: "create", call: () => shop.create("shop", asked) };
  }
  const { operations } = shop.capabilities("shop");
  const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["get", () => shop.get("shop", ref)],
    ["refundable", () => shop.refundable("shop", ref.payment)],
    ["reconcile", () => shop.reconcile("shop", attempt)],
    ["explain", () => shop.explain("shop", request)],
    ...(operations.includes("list") ? [["list", () => walk(shop, random.chance(0.5) ? { payment: ref.payment } : {})] as const] : []),
    ...(operations.includes("statuses") ? [["wait", () => shop.wait("shop", ref, { waitMs: 5_000 })] as const] : []),
    ...(operations.includes("cancel") ? [["cancel", () => shop.cancel("shop", ref)] as const] : []),
    ...(operations.includes("update") ? [["update", () => shop.update("shop", ref, { description: "changed" })] as const] : []),
  ];
  const [name, call] = pickAny(random, calls) ?? ["get", () => shop.get("shop", ref)];
  return { name, call };
}

/** A caller that has seen a thousand refunds of one payment has seen enough. */
async function walk(shop: Shop, filter: { payment?: string }): Promise<number> {
  let seen = 0;
  for await (const _refund of shop.list("shop", filter)) if (++seen >= 1_000) break;
  return seen;
}

function checkResult(result: unknown, shown: readonly string[], violations: string[]): void {
  const { id } = result as { id: string };
  const inJson = JSON.stringify(id).slice(1, -1);
  // An escape in the text stands for a letter that the text does not show.
  const isTold = (text: string) => text === "" || text.includes("\\u") || text.includes(id) || text.includes(inJson);
  if (id === "" || !shown.some(isTold)) violations.push(`the result names ${id}, which no answer told`);
}

interface Facts {
  readonly written: readonly Written[];
  readonly account: AnyAccount;
  readonly inspects: boolean;
  readonly violations: string[];
}

function checkError(error: unknown, name: string, { written, account, inspects, violations }: Facts): string {
  if (!(error instanceof RefundError)) {
    violations.push(error instanceof Hangs ? `${name} hangs` : `${name} let escape ${inspect(error).slice(0, 300)}`);
    return "escaped";
  }
  const outward = [error.message, error.stack ?? "", String(error)];
  try {
    outward.push(JSON.stringify(error));
  } catch (cause) {
    violations.push(`${name}: the error is no JSON (${String(cause)})`);
  }
  if (inspects) outward.push(inspect(error, { depth: 12 }));
  if (outward.some((text) => text.includes(apiKey))) violations.push(`${name}: ${error.name} shows the API key`);
  const isCreate = name.startsWith("create") || name === "explain";
  if (isCreate ? error.outcome === null : error.outcome !== null && error.outcome !== "not_sent")
    violations.push(`${name} ended with outcome ${error.outcome}`);
  // A documented refusal makes the key certain again: a connection that fails after it sent nothing.
  const mayHaveLeft = written.filter((write) => !write.answer.fail && !isDocumentedRefusal(account, write));
  if (error.outcome === "not_sent" && mayHaveLeft.length > 0) violations.push(`not_sent (${error.code}), but a write left`);
  if (error.outcome === "rejected") {
    if (written.some(({ status, answer }) => status < 300 && !answer.fail)) violations.push(`rejected (${error.code}), but the write was answered with a 2xx`);
    const last = written.at(-1);
    if (last && !isDocumentedRefusal(account, last)) violations.push(`rejected (${error.code}), but ${last.status} is no documented refusal`);
  }
  return `${error.name} ${error.outcome}`;
}

/** A status of the contract, with the body that the contract has for it. */
function isDocumentedRefusal({ provider }: AnyAccount, { status, answer }: Written): boolean {
  const spec = provider.operations.createRefund.responses[status];
  if (!spec || status < 400 || answer.fail || answer.stream === "breaks" || answer.stream === "never ends") return false;
  if (spec.validator === null) return true;
  try {
    const text = typeof answer.body === "string" ? answer.body : new TextDecoder().decode(answer.body);
    return spec.validator.issues(spec.media?.includes("json") ? JSON.parse(text.replace(/^\ufeff/, "")) : text).length === 0;
  } catch {
    return false;
  }
}
