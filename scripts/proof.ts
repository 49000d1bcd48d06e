import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { hashAtOnce } from "../test/proof/clock.ts";
import { describe, enumerate, outside, parse, providers } from "../test/proof/histories.ts";
import { run } from "../test/proof/run.ts";
import { add, count, emptyTally, missing, print, type Tally } from "../test/proof/tally.ts";

// The proof that a key refunds at most once: every history of faults, callers and amounts, on the virtual clock.
//   npm run test:exhaustive -- [provider…] [--whole]
//   npm run test:exhaustive -- "<the line of one history>"       plays it and shows what was sent and said

const words = process.argv.slice(2);
const one = words.find((word) => word.includes(" | "));
const isWhole = words.includes("--whole");
const only = providers.filter((name) => words.includes(name));
const asked = only.length > 0 ? only : providers;
const share = /^--share=(\d+)\/(\d+)$/.exec(words.find((word) => word.startsWith("--share=")) ?? "");

hashAtOnce();
if (one) await replay(one);
else if (share) await work(Number(share[1]), Number(share[2]));
else await lead();

async function replay(description: string): Promise<void> {
  const history = parse(description);
  const { trace, violations } = await run(history);
  console.log([describe(history), ...trace, `outside: ${outside(history) ?? "no assumption"}`].join("\n"));
  for (const { kind, what } of violations) console.log(`${kind}: ${what}`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

/** One process of several: every n-th history. */
async function work(mine: number, all: number): Promise<void> {
  const tally = emptyTally();
  let at = 0;
  for (const history of enumerate(asked, isWhole)) {
    if (at++ % all !== mine) continue;
    const found = tally.findings.length;
    count(tally, history, await run(history));
    for (const { kind, history: line } of tally.findings.slice(found, found + 1)) if (found < 10) console.log(`${kind} in ${line}`);
  }
  process.send?.(tally);
  process.disconnect?.();
}

async function lead(): Promise<void> {
  const startedAt = Date.now();
  const workers = Math.max(1, availableParallelism());
  const tally = emptyTally();
  const shares = Array.from({ length: workers }, (_, mine) => startShare([...asked, ...(isWhole ? ["--whole"] : []), `--share=${mine}/${workers}`]));
  for (const share of await Promise.all(shares)) add(tally, share);
  console.log(print(tally, asked));
  const holes = missing(tally, asked);
  for (const hole of holes) console.log(`no history: ${hole}`);
  const shown = new Map<string, number>();
  for (const { history, seed, kind, what } of tally.findings) {
    const seen = shown.get(kind) ?? 0;
    shown.set(kind, seen + 1);
    if (seen < 10) console.log(`\n${kind}: ${what}\n  npm run test:exhaustive -- "${history}"   (seed ${seed})`);
  }
  console.log(
    `\n${tally.findings.length === 0 ? "At most once, in every history" : `${tally.findings.length} violations`} (${Math.round((Date.now() - startedAt) / 1000)} s)`,
  );
  process.exitCode = tally.findings.length + holes.length > 0 ? 1 : 0;
}

function startShare(args: readonly string[]): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, args, { execArgv: process.execArgv });
    let tally: Tally | undefined;
    child.on("message", (message) => void (tally = message as Tally));
    child.on("error", reject);
    child.on("exit", (code) => (tally ? resolve(tally) : reject(new Error(`a share of the proof ended with ${code} and no tally`))));
  });
}
