import fc from "fast-check";
import { RefundError } from "../../src/errors.ts";
import type { SandboxProvider } from "../../src/sandbox/index.ts";
import { drive } from "./clock.ts";
import { type Named, readFaults, settleMs, writeFaults } from "./faults.ts";
import { type Call, clicked, passing, processes, type Scene, walkKeys } from "./scene.ts";

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
  const reads = fc.oneof({ weight: 3, arbitrary: fc.constant(passing) }, { weight: 1, arbitrary: fc.constantFrom(...readFaults.filter(isShownInTime)) });
  // Reads show what is there: without a key of the provider's own, nothing else stands between a repeated call and a second refund.
  function isShownInTime({ group }: Named): boolean {
    return group !== "stale" && !(provider === "dodo" && group === "lag");
  }
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
