import { idempotencyOf } from "../../src/provider.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { adapterOf, allSubjects } from "../providers/subjects.ts";
import { type Named, readFaults, strikesAt, writeFaults } from "./faults.ts";
import { applies, type Twist, twists } from "./twists.ts";

/** What the caller does after the first call. "Dies sending": right after the first byte left; "before": right after the attempt was handed out. */
export const callers = [
  "stops",
  "again with the attempt",
  "again",
  "dies, attempt of the error",
  "dies",
  "dies sending, attempt of the hook",
  "dies sending",
  "dies before sending, attempt of the hook",
  "dies, vouches",
  "races",
] as const;
export type Caller = (typeof callers)[number];

export const amounts = ["full", "partial", "two equal partials", "remaining", "partial, dashboard between", "remaining, dashboard between"] as const;
export type AmountKind = (typeof amounts)[number];

/** How long until the repetition. */
export const pauses = { "at once": 0, "a minute later": 60_000, "past the window": null } as const;
export type Pause = keyof typeof pauses;

/** Which sends of the write the fault strikes: only the first, all of the first call, all until it is quiet, or only those of the repetition. */
export const strikes = ["first send", "first call", "both calls", "second call"] as const;
/** Which reads the fault strikes: after the first write those of the first call, or those of the second as well; or those before it too. */
export const spans = ["first call", "both calls", "from the start"] as const;

export interface History {
  readonly provider: SandboxProvider;
  readonly write: Named;
  readonly strikes: (typeof strikes)[number];
  readonly reads: Named;
  readonly span: (typeof spans)[number];
  readonly caller: Caller;
  readonly amount: AmountKind;
  readonly pause: Pause;
  readonly twist: Twist;
}

export const providers: readonly SandboxProvider[] = allSubjects.map(({ name }) => name);

/** One line from which the history can be run again. */
export const describe = ({ provider, write, strikes, reads, span, caller, amount, pause, twist }: History): string =>
  [provider, `write: ${write.name} (${strikes})`, `reads: ${reads.name} (${span})`, caller, amount, pause, twist].join(" | ");

export function parse(description: string): History {
  const [provider, write = "", reads = "", caller, amount, pause, twist = "none"] = description.split(" | ");
  const [, writeName, strike] = /^write: (.*) \((.*)\)$/.exec(write) ?? [];
  const [, readName, span] = /^reads: (.*) \((.*)\)$/.exec(reads) ?? [];
  return {
    provider: pick(providers, provider),
    write: pick(writeFaults, writeName, ({ name }) => name),
    strikes: pick(strikes, strike),
    reads: pick(readFaults, readName, ({ name }) => name),
    span: pick(spans, span),
    caller: pick(callers, caller),
    amount: pick(amounts, amount),
    pause: pick(Object.keys(pauses) as Pause[], pause),
    twist: pick(twists, twist),
  };
}
function pick<T>(all: readonly T[], word: string | undefined, nameOf: (each: T) => unknown = (each) => each): T {
  const found = all.find((each) => nameOf(each) === word);
  if (found === undefined) throw new Error(`${word} is none of ${all.map(nameOf).join(", ")}`);
  return found;
}

/** The same for the same history: its ids are drawn from it. */
export const seedOf = (description: string): number => Array.from(description).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);

/** The length of the key's life at the provider; 0 without a key. */
function windowMsOf(provider: SandboxProvider): number {
  const idempotency = idempotencyOf(adapterOf(provider));
  return idempotency ? (idempotency.windowMs ?? Number.POSITIVE_INFINITY) : 0;
}
export function pauseMsOf({ provider, pause }: Pick<History, "provider" | "pause">): number {
  const window = windowMsOf(provider);
  return pauses[pause] ?? (Number.isFinite(window) ? window + 3_600_000 : 30 * 24 * 3_600_000);
}

export const assumptions = [
  "a documented refusal was not executed",
  "a write that lands after every look",
  "a process restarted within the settle time",
  "two storeless processes at a keyless provider",
  "what one process is refused at the door speaks of its own sends alone",
  "reads show what is there",
  "Dojo keeps its keys and answers them again",
  "refunds that ended stay in the lists",
] as const;
export type Assumption = (typeof assumptions)[number];

const documents429: readonly SandboxProvider[] = ["dodo", "mollie", "paymongo"];

/** The stated assumption that a history breaks, if it breaks one: told from the script alone, never from what came of it. */
export function outside(history: History): Assumption | null {
  const { provider, write, reads, span, caller, amount, pause, twist } = history;
  const isExecuted = write.when !== null && write.when !== "never";
  if (isExecuted && write.name.startsWith("429 own") && documents429.includes(provider)) return "a documented refusal was not executed";
  if (isExecuted && write.name.startsWith("503 own") && provider === "mollie") return "a documented refusal was not executed";
  if (twist === "keys are forgotten" || twist === "repeated keys are refused") return "Dojo keeps its keys and answers them again";
  if (provider === "dodo" && caller === "races") return "two storeless processes at a keyless provider";
  const forgets = caller.startsWith("dies") && !caller.includes("attempt");
  // Another refund that is still under way blocks this one, and so nothing is asked of the provider's key.
  const isBlocked = twist === "refunds settle later" && amount !== "full" && amount !== "partial" && amount !== "remaining";
  if (write.when === "latest" && forgets && isBlocked) return "a write that lands after every look";
  const pausesPastWindow = pause === "past the window" && provider !== "dojo";
  // In one process, a second call without the attempt never sends where no key protects; only a result ends the doubt.
  const mayResend = caller !== "stops" && !(provider === "dodo" && caller === "again" && reads.group !== "stale");
  const isProtected = provider !== "dodo" && !pausesPastWindow;
  if (reads.group === "stale" && span === "both calls" && mayResend && !isProtected) return "reads show what is there";
  // A list that lags or leaves one out while the sums are current says of a refund of ours that nothing is left because of somebody else.
  if ((reads.name === "lists lag" || reads.name === "pages drift") && span === "both calls" && caller !== "stops" && provider !== "dojo")
    return "reads show what is there";
  // Where an answer is replayed with a mark, it is read again, and what ended is known; elsewhere, or once the key is forgotten, only a list could tell.
  const hides = twist === "refunds fail and leave the lists" || twist === "refunds are canceled and gone";
  if (hides && (provider === "dodo" || provider === "paymongo" || pausesPastWindow)) return "refunds that ended stay in the lists";
  if (caller === "races" && write.name === "401 own") return "what one process is refused at the door speaks of its own sends alone";
  if (write.when === "latest" && pausesPastWindow && provider !== "dodo") return "a write that lands after every look";
  if (provider !== "dodo" || !mayResend) return null;
  if (write.when === "latest") return "a write that lands after every look";
  if (write.when === "late" && pause === "at once" && caller === "dies sending") return "a process restarted within the settle time";
  return null;
}

/** Every history of the proof, in one fixed order; `whole` leaves no combination of faults out, and takes hours. */
export function* enumerate(only: readonly SandboxProvider[] = providers, whole = false): Generator<History> {
  for (const provider of only) {
    for (const write of writeFaults) if (strikesAt(provider, write, "write")) yield* around(provider, write, whole);
  }
}

/** One or two of each group and of each time when it lands: those are met with everything else. */
const telling: ReadonlySet<string> = new Set([
  ...["none", "too slow", "timeout never", "timeout at_once", "timeout late", "timeout latest", "reset at_once", "reset late"],
  ...[
    "500 own at_once",
    "500 own late",
    "503 own never",
    "503 own at_once",
    "401 own",
    "429 own never",
    "429 own at_once",
    "502 proxy at_once",
    "503 proxy at_once",
  ],
  ...["503 proxy latest", "429 proxy at_once", "408 proxy late", "body truncated at_once", "body html late", "body empty never", "redirect at_once"],
  ...["drift id drop", "drift metadata drop", "drift status new value", "late failure", "queued"],
]);

const named = (...names: readonly string[]) => names.map((name) => pick(readFaults, name, (each) => each.name));
const healthy = pick(readFaults, "none", ({ name }) => name);
const passing = named("timeout", "500 own", "404 proxy", "stale", "lists lag", "pages drift", "drop refunds", "drop metadata");
const mainCallers: readonly Caller[] = callers.filter((caller) => caller !== "races" && caller !== "dies, vouches" && !caller.startsWith("dies before"));
const everyPause = Object.keys(pauses) as Pause[];

function* around(provider: SandboxProvider, write: Named, whole: boolean): Generator<History> {
  const base = { provider, write, strikes: "first call", reads: healthy, span: "both calls", pause: "a minute later", twist: "none" } as const;
  const meetsAll = whole || telling.has(write.name);
  const here = (faults: readonly Named[]) => faults.filter((fault) => strikesAt(provider, fault, "reads"));
  let turn = writeFaults.indexOf(write);
  /** Where not all amounts are met, each combination has some of its own, in turn. */
  const some = (count: number) => (whole ? amounts : Array.from({ length: count }, (_, at) => amounts[(turn + at * 2) % amounts.length] ?? "partial"));

  for (const caller of mainCallers) for (const amount of amounts) yield { ...base, caller, amount };
  if (!meetsAll) {
    // Each twist all the same, with a caller, an amount and a pause in turn.
    for (const twist of twists) {
      turn += 1;
      const caller = mainCallers[turn % mainCallers.length] ?? "again";
      if (applies(twist, provider))
        for (const amount of some(1)) yield { ...base, caller, amount, pause: everyPause[turn % everyPause.length] ?? "at once", twist };
    }
    return;
  }
  for (const reads of here(readFaults)) {
    for (const caller of mainCallers) {
      turn += 1;
      if (reads !== healthy) for (const amount of some(2)) yield { ...base, reads, caller, amount };
    }
  }
  // Faults on the reads that are over when the caller comes back, at once or past the window of the key.
  for (const reads of here(passing)) {
    for (const caller of mainCallers)
      for (const pause of ["at once", "past the window"] as const) yield { ...base, reads, span: "first call", caller, amount: "partial", pause };
  }
  // All callers, pauses and strikes.
  for (const caller of callers) {
    for (const pause of everyPause) {
      for (const strike of strikes) {
        turn += 1;
        // Which sends a write without a fault is spared makes no difference.
        if (write.group === "none" && strike !== "first call") continue;
        for (const amount of some(1)) yield { ...base, caller, amount, pause, strikes: strike };
      }
    }
  }
  // Looks that fail before anything is sent.
  if (write.group === "none" || write.name === "timeout at_once") {
    for (const reads of here(readFaults))
      for (const caller of callers) for (const amount of amounts) if (reads !== healthy) yield { ...base, reads, span: "from the start", caller, amount };
  }
  // What the pages leave open, and what happens meanwhile.
  for (const twist of twists) {
    if (twist === "none" || !applies(twist, provider)) continue;
    for (const caller of callers) {
      for (const pause of everyPause) {
        turn += 1;
        for (const amount of some(1)) yield { ...base, caller, amount, pause, twist };
      }
    }
    for (const reads of here(passing)) {
      for (const caller of mainCallers) {
        turn += 1;
        for (const amount of some(1)) yield { ...base, reads, caller, amount, twist };
      }
    }
  }
}
