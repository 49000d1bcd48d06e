import { inspect } from "node:util";
import type { Attempt, CreateRefundRequest } from "../../src/types.ts";
import { checkSecrets, type End, endOf, holdAgainstBooks, type Kind, type Note, type Violation } from "./checks.ts";
import { calm, drive, Hangs } from "./clock.ts";
import { describe, type History } from "./histories.ts";
import { part, total } from "./stage.ts";
import { factsOf, type Happening } from "./twists.ts";
import { createWorld, type World } from "./world.ts";

export interface Verdict {
  readonly violations: readonly Violation[];
  readonly trace: readonly string[];
}

const keys = ["order-33/return-1", "order-33/return-2"] as const;

/** Plays one history from its first call to the quiet at its end, and holds everything that came out against the provider's books. */
export async function run(history: History): Promise<Verdict> {
  const world = createWorld(history, describe(history));
  const violations: Violation[] = [];
  const note = (kind: Kind, what: string) => void violations.push({ kind, what });
  try {
    await play(history, world, note);
  } catch (error) {
    note("untruthful", error instanceof Hangs ? error.message : `the proof itself failed: ${inspect(error)}`);
  }
  return { violations, trace: world.trace };
}

async function play(history: History, world: World, note: Note): Promise<void> {
  const { caller, amount: kind, pause, twist } = history;
  const { clock, tellsTruth } = world;
  const ends: End[] = [];
  const asks = kind.startsWith("remaining") ? ("remaining" as const) : world.money(kind === "full" ? total : part);
  const [key, otherKey] = keys;
  const ask = (of: string, more: Partial<CreateRefundRequest> = {}): CreateRefundRequest => ({
    payment: world.payment,
    amount: asks,
    idempotencyKey: of,
    ...(world.reason ? { reason: world.reason } : {}),
    ...more,
  });
  const hooked = new Map<string, Attempt>();
  const startFor = (of: string, dies: "before" | "sending" | null = null) =>
    world.start(of, {
      dies,
      onAttempt: (attempt) => {
        checkSecrets(world, attempt, note);
        hooked.set(of, fromJson(attempt));
      },
    });
  const call = async (process: ReturnType<typeof startFor>, of: string, more?: Partial<CreateRefundRequest>): Promise<End | "died"> => {
    const work = process.create(ask(of, more)).then(
      (refund) => () => endOf(world, of, note, { refund, tellsTruth }),
      (error: unknown) => () => endOf(world, of, note, { error, tellsTruth }),
    );
    // What a dead process would still have said, nobody heard.
    const end = await drive(clock, Promise.race([work, process.death]));
    if (end === "died") return end;
    const told = end();
    ends.push(told);
    return told;
  };

  const firstUsedAt = new Date(clock.now()).toISOString();
  const dies = caller.startsWith("dies before") ? "before" : caller.startsWith("dies sending") ? "sending" : null;
  const process = startFor(key, dies);
  let first: End | "died";
  if (caller === "races") {
    const [one] = await Promise.all([call(process, key), call(startFor(key), key)]);
    first = one;
  } else first = await call(process, key);
  const nothingWrong = history.write.group === "none" && history.span !== "from the start" && dies === null && caller !== "races";
  // Where Dodo's payments list no refunds, no look can tell, and nothing is sent.
  const isBlind = history.provider === "dodo" && twist === "payment lists no refunds";
  if (nothingWrong && !isBlind && first !== "died" && !first.refund) note("untruthful", `nothing went wrong, and yet: ${first.error?.message}`);

  world.enter("between");
  if (kind === "two equal partials") await call(startFor(otherKey), otherKey);
  if (kind.endsWith("dashboard between"))
    await drive(
      clock,
      world.dashboard(part).catch(() => {}),
    );
  const { happens } = factsOf(twist);
  if (happens !== undefined && happens !== "the caller updates") moveOn(happens, world);
  if (happens === "the caller updates" && first !== "died" && first.refund)
    await drive(
      clock,
      process.refunds.update(world.account as never, first.refund as never, { metadata: { note: "changed" } }).catch(() => {}),
    );

  const kept = first === "died" || caller.includes("hook") ? (hooked.get(key) ?? null) : first.attempt;
  const after = caller.includes("attempt") && kept ? { after: fromJson(kept) } : {};
  if (caller !== "stops" && caller !== "races") {
    if (world.pauseMs > 0) clock.advance(world.pauseMs);
    world.enter("both calls");
    await call(caller.startsWith("again") ? process : startFor(key), key, caller === "dies, vouches" ? { firstUsedAt } : after);
  } else if (pause === "past the window") clock.advance(world.pauseMs);

  world.enter("quiet");
  await calm(clock);
  await resolve(world, { history, ask, hooked, call: (of, more) => call(startFor(of), of, more), ends, note });
  holdAgainstBooks(world, keys, ends, note);
}

const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Each refund so far goes one step on, fails or is canceled, as the provider's back office would have it. */
function moveOn(happens: Exclude<Happening, "the caller updates">, { provider, control, payment }: World): void {
  const next: Readonly<Record<string, string>> = { pending: provider === "dodo" ? "review" : "processing", succeeded: "failed" };
  for (const { id, status } of control.ledger(payment)) {
    const to = status === null ? undefined : happens === "refunds fail" ? "failed" : happens === "refunds are canceled" ? "canceled" : next[status];
    if (to) control.setStatus(id, to as never);
  }
}

interface Quiet {
  readonly history: History;
  readonly ask: (key: string) => CreateRefundRequest;
  readonly hooked: ReadonlyMap<string, Attempt>;
  readonly call: (key: string, more?: Partial<CreateRefundRequest>) => Promise<End | "died">;
  readonly ends: readonly End[];
  readonly note: Note;
}

/** When all is quiet, each key is asked for once more by a new process: as the caller would, then with the attempt that the hook gave. */
async function resolve(world: World, { history, hooked, call, ends }: Quiet): Promise<void> {
  for (const key of keys) {
    if (!ends.some((end) => end.key === key) && !hooked.has(key)) continue;
    const keeps = history.caller.includes("attempt") || history.caller === "stops";
    const last = ends.filter((end) => end.key === key).at(-1)?.attempt ?? (history.caller.includes("hook") ? hooked.get(key) : null);
    const end = await call(key, keeps && last ? { after: fromJson(last) } : {});
    if (end !== "died" && end.refund) continue;
    const attempt = hooked.get(key);
    if (attempt && world.books().some((made) => made.key === key)) await call(key, { after: attempt });
  }
}
