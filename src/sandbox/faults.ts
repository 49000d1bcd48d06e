import { InputError, parsed } from "./input.ts";
import { createDraw } from "./random-faults.ts";
import { readFault, readRandom, readRule, suits } from "./read-faults.ts";

/** Whether the provider executes the call whose answer is spoiled: never, at once, or so much later. */
export type Commit = "never" | "at_once" | { readonly afterMs: number };

/** One thing that can go wrong. */
export type Fault =
  | { readonly kind: "latency"; readonly ms: number }
  /** No answer ever comes. */
  | { readonly kind: "timeout"; readonly commit: Commit }
  /** The connection is reset. */
  | { readonly kind: "reset"; readonly commit: Commit }
  /** Another status: in the provider's own words, or a proxy's page. `retryAfter` is the header as it stands, or a date so much later. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly page: "own" | "proxy";
      readonly commit: Commit;
      readonly retryAfter?: string | { readonly dateInMs: number };
    }
  /** The right status with a body that can't be read. */
  | { readonly kind: "body"; readonly form: "truncated" | "empty" | "oversized" | "text" | "html" | "wrong_type"; readonly commit: Commit }
  | { readonly kind: "redirect"; readonly location: string; readonly commit: Commit }
  /** The contract is broken at a JSON pointer of the answer. */
  | { readonly kind: "drift"; readonly at: string; readonly change: "drop" | "rename" | "retype" | "add" | { readonly value: unknown } }
  /** A read answers what it answered before. */
  | { readonly kind: "stale" }
  /** A list or a payment does not tell of refunds younger than this; nor does Dojo's `refundedAmount`. */
  | { readonly kind: "lag"; readonly ms: number }
  /**
   * A page of a list without its newest refunds. Struck on the first page, they appear before the second is asked for; struck on a later one, they have
   * disappeared since. What pages by number then repeats or skips a refund, a cursor that points at one is refused.
   */
  | { readonly kind: "page_drift"; readonly newest: number }
  /** The refund that is created fails so much later, whatever it was until then (not at Dojo, whose refunds have no status). */
  | { readonly kind: "late_failure"; readonly afterMs: number }
  /** The refund that is created waits for the balance, and goes on so much later (Mollie, the only one with a queue). */
  | { readonly kind: "queued"; readonly forMs: number }
  /** The clock jumps ahead before the call is executed: past an idempotency window, say. */
  | { readonly kind: "clock_jump"; readonly ms: number }
  /** Nothing is executed, and the answer is one of those that the provider's contract has: `sandbox.examples` lists them. Never by chance. */
  | { readonly kind: "example"; readonly status: number; readonly name: string };

/** Which calls a fault strikes; what is left out is any. Only calls that the fault can strike are counted: a late failure passes over reads. */
export interface FaultRule {
  readonly provider?: string;
  /** An operationId, such as `createRefund`. */
  readonly operation?: string;
  /** How many such calls to let pass first, from when the rule is added. Default 0. */
  readonly skip?: number;
  /** How many to strike. Default 1. Where several rules fit, the first one strikes and the next one waits. */
  readonly times?: number;
  readonly fault: Fault;
}

/** A fault that struck: the how-many-th call of the operation at the provider, from 1. */
export interface FaultHit {
  readonly provider: string;
  readonly operation: string;
  readonly call: number;
  readonly fault: Fault;
}

/** What chance can do: which example is played is nobody's chance. */
export type ChanceKind = Exclude<Fault["kind"], "example">;
/** Faults by chance. */
export interface RandomFaults {
  /** How many of all calls are struck: 0.2 is every fifth, more or less. */
  readonly rate: number;
  /** Only these. Default: every kind that suits the call. */
  readonly kinds?: readonly Fault["kind"][];
}

/** The call that is to be struck or not. */
export interface Struck {
  readonly provider: string;
  readonly operation: string;
  /** The request's `x-sandbox-fault`: a fault of its own, as JSON. */
  readonly header: string | null;
}

export interface Faults {
  /** Throws an `InputError` for a rule that no call can meet. */
  add(rule: FaultRule): void;
  /** From now on some calls are struck by chance, as the seed has it; rules go first. `null` ends it. */
  random(options: RandomFaults | null): void;
  /** No more rules, and no more chance. What struck stays in `hits`. */
  clear(): void;
  /** The rules that can still strike, each as it would have to be added at the beginning to strike where it now will. */
  readonly rules: readonly FaultRule[];
  /** Every fault that struck, in order. */
  readonly hits: readonly FaultHit[];
}

/** What can be named in a rule: the operationIds of each provider. */
export type Operations = Readonly<Record<string, readonly string[]>>;
export interface FaultOptions {
  readonly seed: number;
  readonly operations: Operations;
  readonly rules: readonly FaultRule[];
  /** Struck again, call by call, instead of anything else. */
  readonly hits: readonly FaultHit[];
}

/** Decides which calls are struck, and by what. */
export function createFaults({ seed, operations, rules: firstRules, hits: again }: FaultOptions) {
  const calls = new Map<string, { readonly provider: string; readonly operation: string; count: number }>();
  const rules: { readonly rule: FaultRule; readonly passed: number; seen: number; strikes: number }[] = [];
  const hits: FaultHit[] = [];
  const replayed = new Map(again.map(({ provider, operation, call, fault }) => [`${provider} ${operation} ${call}`, fault]));
  const draw = createDraw(seed);
  let chance: RandomFaults | null = null;

  const meets = ({ provider, operation, fault }: FaultRule, call: Pick<Struck, "provider" | "operation">) =>
    (provider ?? call.provider) === call.provider && (operation ?? call.operation) === call.operation && suits(fault, call);

  const byRule = (call: Struck, isFree: boolean): Fault | undefined => {
    const met = rules.filter(({ rule }) => meets(rule, call));
    for (const entry of met) entry.seen += 1;
    if (!isFree) return undefined;
    const entry = met.find(({ rule, seen, strikes }) => seen > (rule.skip ?? 0) && strikes < (rule.times ?? 1));
    if (entry) entry.strikes += 1;
    return entry?.rule.fault;
  };

  /** What strikes this call; throws an `InputError` where the request's own header is no fault. */
  function next(call: Struck): Fault | undefined {
    const fromHeader = call.header === null ? undefined : readFault(parsed(call.header, "x-sandbox-fault"), "x-sandbox-fault");
    if (fromHeader && !suits(fromHeader, call)) throw new InputError(`x-sandbox-fault ${fromHeader.kind} can't strike ${call.operation} at ${call.provider}`);
    const { provider, operation } = call;
    const name = `${provider} ${operation}`;
    const count = (calls.get(name)?.count ?? 0) + 1;
    calls.set(name, { provider, operation, count });
    const settled = fromHeader ?? replayed.get(`${name} ${count}`);
    const fault = settled ?? byRule(call, true) ?? (chance ? draw(chance, call, count) : undefined);
    if (settled) byRule(call, false);
    if (fault) hits.push({ provider, operation, call: count, fault });
    return fault;
  }

  const faults: Faults = {
    add(given) {
      const rule = readRule(given, operations);
      rules.push({ rule, passed: sum([...calls.values()].filter((call) => meets(rule, call)).map(({ count }) => count)), seen: 0, strikes: 0 });
    },
    random(options) {
      chance = options === null ? null : readRandom(options, "random");
    },
    clear() {
      rules.splice(0);
      chance = null;
    },
    get rules() {
      return rules.flatMap(({ rule, passed, strikes }) => {
        const times = (rule.times ?? 1) - strikes;
        return times > 0 ? [{ ...rule, skip: passed + (rule.skip ?? 0), times }] : [];
      });
    },
    hits,
  };
  for (const rule of firstRules) faults.add(rule);
  return { faults, next };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
