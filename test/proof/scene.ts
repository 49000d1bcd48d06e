import type { Assumptions, SandboxProvider } from "../../src/sandbox/index.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { checkSecrets, type End, endOf, holdAgainstBooks, type Kind, type Note } from "./checks.ts";
import { calm, drive } from "./clock.ts";
import { type Named, settleMs } from "./faults.ts";
import { createStage, type Passing } from "./stage.ts";

// Longer histories by chance: several refunds of one payment, several processes, faults, jumps of the clock, cancellations, clicks in
// the dashboard, statuses that move, reconciliations days later. What must hold is what holds for every history.

/** What each key stands for, always the same: three parts, two of them equal, and the rest. */
const contents: Readonly<Record<string, number | "remaining">> = { "order-33/1": 2_000, "order-33/2": 2_000, "order-33/3": 3_500, "order-33/4": "remaining" };
export const walkKeys = Object.keys(contents);
export const processes = 3;
/** A part that a click in the dashboard refunds; one of the keys asks for the same amount. */
export const clicked = 2_000;

export interface Terrain {
  readonly provider: SandboxProvider;
  readonly assume: Partial<Assumptions>;
  /** The processes share a store; without one they share nothing. */
  readonly hasStore: boolean;
  readonly settlesLater: boolean;
  readonly seed: number;
}

/** A walk in the making: the stage, its processes, and what came of their calls. */
export type Scene = ReturnType<typeof createScene>;

export function createScene(terrain: Terrain) {
  const { provider, hasStore } = terrain;
  /** The faults of the calls under way, by key. */
  const armed = new Map<string, { write: Named; reads: Named }>();
  /** When a write that its sender gave up may still land. */
  const landsAt = new Map<string, number>();
  const violations: string[] = [];
  const outside = new Set<string>();
  const note: Note = (kind: Kind, what: string) => void violations.push(`${kind}: ${what}`);
  const stage = createStage({
    ...terrain,
    faultFor({ key, operation, isWrite }: Passing) {
      const faults = armed.get(key);
      if (!isWrite) return faults?.reads.fault(provider, operation, 0);
      if (operation !== "createRefund") return undefined;
      if (faults?.write.when === "late") landsAt.set(key, stage.clock.now() + settleMs);
      return faults?.write.fault(provider, operation, 0);
    },
  });
  const store = hasStore ? createMemoryStore({ clock: stage.clock }) : undefined;
  /** What the caller keeps: the attempt of the last error, else of the hook; and what the hook alone gave, before each send. */
  const kept = new Map<string, Attempt>();
  const hooked = new Map<string, Attempt>();
  const ends: End[] = [];
  const begin = () => new Map<string, ReturnType<typeof stage.start>>();
  const memories = Array.from({ length: processes }, begin);

  /** The process as it would call with this key: its connection, so that faults strike this key only, and its own memory. */
  const processFor = (at: number, key: string) => {
    const memory = memories[at] ?? begin();
    const running =
      memory.get(key) ?? stage.start(key, { onAttempt: (attempt) => [kept, hooked].forEach((into) => keep(into, key, attempt)), ...(store ? { store } : {}) });
    memory.set(key, running);
    return running;
  };
  const keep = (into: Map<string, Attempt>, key: string, attempt: Attempt) => {
    checkSecrets(stage, attempt, note);
    into.set(key, JSON.parse(JSON.stringify(attempt)) as Attempt);
  };
  const request = (key: string, after: Attempt | undefined): CreateRefundRequest => {
    const amount = contents[key] ?? "remaining";
    return {
      ...{ payment: stage.payment, idempotencyKey: key, amount: amount === "remaining" ? amount : stage.money(amount) },
      ...(stage.reason ? { reason: stage.reason } : {}),
      ...(after ? { after } : {}),
    };
  };
  /** Refunds of the key that no list shows any more. */
  const hiddenOf = (key: string) => {
    const own = new Set(stage.books().flatMap((made) => (made.key === key ? [made.id] : [])));
    return stage.control.ledger(stage.payment).filter(({ id, status }) => own.has(id) && isUnlisted(terrain, status));
  };
  const isPending = (key: string) => (landsAt.get(key) ?? 0) > stage.clock.now();
  /** With a store, a refund that was once told stays known. */
  const isKnown = ({ id }: { readonly id: string }) => hasStore && ends.some(({ refund }) => refund?.id === id);

  return {
    ...stage,
    terrain,
    armed,
    ends,
    kept,
    violations,
    /** The assumptions that this walk leaves. */
    outside,
    note,
    stopIfWrong() {
      if (outside.size === 0 && violations.length > 0) throw new Error([...violations, ...stage.trace].join("\n"));
    },
    restart: (at: number) => void memories[at]?.clear(),
    isPending,
    hiddenOf,
    /** One call of create, to its end. What is wrong with it is noted at once. */
    async create(at: number, key: string, { withAttempt = false, withHook = false, write = passing, reads = passing }: Partial<Call> = {}): Promise<End> {
      if (hiddenOf(key).some((hidden) => !isKnown(hidden))) outside.add("refunds that ended stay in the lists");
      const isRepeated = ends.some((end) => end.key === key);
      if (!hasStore && isRepeated && (reads.group === "lag" || reads.group === "pages")) outside.add("reads show what is there");
      if (!hasStore && !withAttempt && isPending(key)) outside.add("a write that lands after every look");
      armed.set(key, { write, reads });
      stage.note(`process ${at}: create ${key}${withAttempt && kept.has(key) ? " with the attempt" : ""} (write: ${write.name}, reads: ${reads.name})`);
      const told = { tellsTruth: false };
      const end = await processFor(at, key)
        .create(request(key, (withHook ? hooked : withAttempt ? kept : undefined)?.get(key)))
        .then(
          (refund) => endOf(stage, key, note, { refund, ...told }),
          (error: unknown) => endOf(stage, key, note, { error, ...told }),
        );
      armed.delete(key);
      ends.push(end);
      if (end.attempt) keep(kept, key, end.attempt);
      return end;
    },
    /** A process that makes no refund: it reads, and cancels. */
    reader: () => stage.start(null).refunds,
    /** When all is quiet, a new process asks for each key, and then with the attempt; then the books are read. */
    async finish(): Promise<readonly string[]> {
      await calm(stage.clock);
      stage.clock.advance(60_000);
      for (const key of walkKeys) {
        if (!kept.has(key) && !ends.some((end) => end.key === key)) continue;
        const { refund } = await drive(stage.clock, this.create(processes, key, { withAttempt: kept.has(key) }));
        memories.splice(processes);
        // A caller that kept less than the hook gave can still ask with that.
        const isMade = stage.books().some((made) => made.key === key);
        if (!refund && hooked.has(key) && isMade) await drive(stage.clock, this.create(processes, key, { withHook: true }));
      }
      holdAgainstBooks(stage, walkKeys, ends, note);
      return violations;
    },
  };
}

/** What one call meets. */
export interface Call {
  readonly withAttempt: boolean;
  readonly withHook?: boolean;
  readonly write: Named;
  readonly reads: Named;
}
export const passing: Named = { name: "none", group: "none", when: null, fault: () => undefined };

const isUnlisted = ({ provider, assume }: Terrain, status: string | null): boolean =>
  status === "failed" ? assume.listsFailed === false : status === "canceled" ? provider === "mollie" && assume.keepsCanceled !== true : false;
