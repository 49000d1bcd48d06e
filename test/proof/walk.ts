import fc from "fast-check";
import { RefundError } from "../../src/errors.ts";
import type { Assumptions, SandboxProvider } from "../../src/sandbox/index.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { checkSecrets, type End, endOf, holdAgainstBooks, type Kind, type Note } from "./checks.ts";
import { calm, drive } from "./clock.ts";
import { type Named, readFaults, settleMs, writeFaults } from "./faults.ts";
import { createStage, type Passing } from "./stage.ts";

// Longer histories by chance: several refunds of one payment, several processes, faults, jumps of the clock, cancellations, clicks in
// the dashboard, statuses that move, reconciliations days later. What must hold is what holds for every history.

/** What each key stands for, always the same: three parts, two of them equal, and the rest. */
const contents: Readonly<Record<string, number | "remaining">> = { "order-33/1": 2_000, "order-33/2": 2_000, "order-33/3": 3_500, "order-33/4": "remaining" };
export const walkKeys = Object.keys(contents);
const processes = 3;
/** A part that a click in the dashboard refunds; one of the keys asks for the same amount. */
const clicked = 2_000;

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
    isPending: (key: string) => (landsAt.get(key) ?? 0) > stage.clock.now(),
    hiddenOf,
    /** One call of create, to its end. What is wrong with it is noted at once. */
    async create(at: number, key: string, { withAttempt = false, withHook = false, write = passing, reads = passing }: Partial<Call> = {}): Promise<End> {
      if (hiddenOf(key).some((hidden) => !isKnown(hidden))) outside.add("refunds that ended stay in the lists");
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
const passing: Named = { name: "none", group: "none", when: null, fault: () => undefined };

const isUnlisted = ({ provider, assume }: Terrain, status: string | null): boolean =>
  status === "failed" ? assume.listsFailed === false : status === "canceled" ? provider === "mollie" && assume.keepsCanceled !== true : false;

type Model = Record<string, never>;
type Step = fc.AsyncCommand<Model, Scene>;

/** A step by its name, which fast-check prints where a walk goes wrong. */
const step = (name: string, run: (scene: Scene) => Promise<unknown>): Step => ({
  check: () => true,
  async run(_model, scene) {
    await run(scene);
    scene.stopIfWrong();
  },
  toString: () => name,
});

/** Every step that a walk can take at this provider. */
export function steps(provider: SandboxProvider): readonly fc.Arbitrary<Step>[] {
  const key = fc.constantFrom(...walkKeys);
  const at = fc.nat(processes - 1);
  const write = fc.constantFrom(...writeFaults.filter(isWalked));
  const reads = fc.oneof(
    { weight: 3, arbitrary: fc.constant(passing) },
    { weight: 1, arbitrary: fc.constantFrom(...readFaults.filter(({ group }) => group !== "stale")) },
  );
  const calls = fc.record({ withAttempt: fc.boolean(), write: fc.oneof(fc.constant(passing), write), reads });
  const inTime = async (scene: Scene, ...keys: string[]) => {
    // Where no key protects, a process without a store starts again no earlier than a lost write can land.
    if (provider === "dodo" && !scene.terrain.hasStore && keys.some(scene.isPending)) scene.clock.advance(settleMs);
  };
  const create = fc.tuple(at, key, calls).map(([who, of, call]) =>
    step(`create(${who}, ${of}, ${inWords(call)})`, async (scene) => {
      await inTime(scene, of);
      await drive(scene.clock, scene.create(who, of, call));
    }),
  );
  const together = fc.tuple(at, at, key, key, calls).map(([one, two, of, other, call]) =>
    step(`together(${one}: ${of}, ${two}: ${other}, ${inWords(call)})`, async (scene) => {
      if (provider === "dodo" && of === other && one !== two && !scene.terrain.hasStore) return;
      await inTime(scene, of, other);
      await drive(scene.clock, Promise.all([scene.create(one, of, call), scene.create(two, other, call)]));
    }),
  );
  const jump = fc
    .constantFrom(1_000, 60_000, 61 * 60_000, 7 * 3_600_000, 25 * 3_600_000, 8 * 24 * 3_600_000)
    .map((ms) => step(`jump(${ms / 60_000} min)`, async ({ clock }) => clock.advance(ms)));
  const restart = at.map((who) => step(`restart(${who})`, async (scene) => scene.restart(who)));
  const click = fc.constant(
    step("dashboard", (scene) =>
      drive(
        scene.clock,
        scene.dashboard(clicked).catch(() => {}),
      ),
    ),
  );
  const move = fc.nat(9).map((which) => step(`move(${which})`, async (scene) => moveOn(scene, which)));
  const look = key.map((of) => step(`reconcile(${of})`, (scene) => reconcile(scene, of)));
  const cancel = fc.nat(9).map((which) => step(`cancel(${which})`, (scene) => cancelOne(scene, which)));
  return [create, create, create, together, jump, restart, click, look, ...(provider === "dojo" ? [] : [move]), ...(provider === "mollie" ? [cancel] : [])];
}

const inWords = ({ withAttempt, write, reads }: Call) => `${withAttempt ? "attempt" : "no attempt"}, ${write.name}, ${reads.name}`;

/**
 * What lands after every look, and a documented refusal that was executed after all, are outside the assumptions: the enumeration has
 * them. The clock jumps between the calls.
 */
const isWalked = ({ when, name }: Named) =>
  when !== "latest" && name !== "clock jump" && !((when === "at_once" || when === "late") && /^(429|503) own/.test(name));

/** Where the provider has statuses, a refund goes one step on: a bank returns the money, a refund goes through. */
function moveOn({ provider, control, payment, isPending }: Scene, which: number): void {
  const ledger = control.ledger(payment);
  const entry = ledger[which % Math.max(1, ledger.length)];
  if (!entry || entry.status === null || walkKeys.some(isPending)) return;
  const next: Readonly<Record<string, readonly string[]>> = {
    pending: [provider === "dodo" ? "review" : "processing", "failed"],
    processing: [provider === "mollie" ? "refunded" : "succeeded", "failed"],
    review: ["succeeded"],
    succeeded: ["failed"],
    refunded: ["failed"],
  };
  const to = next[entry.status];
  if (to) control.setStatus(entry.id, (to[which % to.length] ?? to[0]) as never);
}

async function cancelOne(scene: Scene, which: number): Promise<void> {
  const ledger = scene.control.ledger(scene.payment);
  const entry = ledger[which % Math.max(1, ledger.length)];
  if (!entry) return;
  const work = scene.reader().cancel(scene.account as never, { payment: scene.payment, id: entry.id } as never);
  const failure = await drive(
    scene.clock,
    work.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  if (failure !== undefined && !(failure instanceof RefundError)) scene.note("untruthful", `cancel let escape ${String(failure)}`);
  const status = scene.control.ledger(scene.payment).find(({ id }) => id === entry.id)?.status;
  if (failure === undefined && status !== "canceled") scene.note("untruthful", `cancel succeeded, the books say ${status}`);
}

/** An attempt that was kept, days later: what it says is so. */
async function reconcile(scene: Scene, key: string): Promise<void> {
  const attempt = scene.kept.get(key);
  if (!attempt) return;
  const work = scene.reader().reconcile(scene.account, attempt);
  const found = await drive(
    scene.clock,
    work.catch((error: unknown) => {
      if (!(error instanceof RefundError)) scene.note("untruthful", `reconcile let escape ${String(error)}`);
      return null;
    }),
  );
  if (!found) return;
  const own = scene.books().filter((made) => made.key === key);
  if (found.refund && !own.some(({ id }) => id === found.refund?.id)) scene.note("untruthful", `reconcile names ${found.refund.id}, which is not of ${key}`);
  // Dojo shows sums, and shows them late; where a refund is out of sight, absence is no promise.
  const isShown = scene.provider !== "dojo" && own.length > scene.hiddenOf(key).length;
  if (found.evidence === "absent" && isShown) scene.note("lost", `reconcile sees nothing of ${key}, the books have ${own[0]?.id}`);
  if ((found.outcome === "not_sent" || found.outcome === "rejected") && own.length > 0)
    scene.note("untruthful", `reconcile says ${found.outcome} of ${key}, the books have ${own[0]?.id}`);
}

/** What the provider leaves open, for the length of a walk. */
export const terrains = (provider: SandboxProvider): fc.Arbitrary<Terrain> =>
  fc.record({
    provider: fc.constant(provider),
    hasStore: fc.boolean(),
    settlesLater: fc.boolean(),
    seed: fc.nat(1_000_000),
    assume: fc.record({
      storesFailures: fc.boolean(),
      keepsCanceled: fc.boolean(),
      refundedAmountLagMs: fc.constantFrom(0, 600_000),
      paymentRefunds: fc.constantFrom("by_provider", "present", "absent"),
      refundStatus: fc.constantFrom("present", "absent"),
      listsFailed: fc.boolean(),
      itemlessAfterPartial: fc.constantFrom("refused", "takes_the_rest"),
    }),
  });

/** Walks at one provider, all from one seed. */
export async function walkAt(provider: SandboxProvider, seed: number, runs: number) {
  const counts = { walks: 0, steps: 0, calls: 0, refunds: 0, outside: 0, wrongOutside: 0 };
  const details = await fc.check(
    fc.asyncProperty(terrains(provider), fc.commands([...steps(provider)], { maxCommands: 24, size: "max" }), async (terrain, commands) => {
      const scene = createScene(terrain);
      const list = [...commands].length;
      await fc.asyncModelRun(() => ({ model: {}, real: scene }), commands);
      const violations = await scene.finish();
      counts.walks += 1;
      counts.steps += list;
      counts.calls += scene.ends.length;
      counts.refunds += scene.books().length;
      if (scene.outside.size > 0) {
        counts.outside += 1;
        counts.wrongOutside += violations.length > 0 ? 1 : 0;
      } else scene.stopIfWrong();
    }),
    { seed, numRuns: runs, endOnFailure: false },
  );
  const broken = details.failed ? `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}` : null;
  return { counts, broken };
}
