import { hashAtOnce } from "../test/proof/clock.ts";
import { describe, enumerate, outside, parse, providers } from "../test/proof/histories.ts";
import { run } from "../test/proof/run.ts";
import { add, count, emptyTally, missing, print, type Tally } from "../test/proof/tally.ts";
import { walkAt } from "../test/proof/walk.ts";
import { inShares, report, shareOf } from "./shares.ts";

// The proof that a key refunds at most once: every history of faults, callers, amounts and switches, on the virtual clock; then walks by chance.
//   npm run test:exhaustive -- [provider…] [--seed=N] [--walks=N] [--whole]
//   npm run test:exhaustive -- "<the line of one history>"       plays it and shows what was sent and said

interface Part {
  readonly tally: Tally;
  readonly walks: readonly { readonly provider: string; readonly counts: Walked; readonly broken: string | null }[];
}
type Walked = Awaited<ReturnType<typeof walkAt>>["counts"];

const words = process.argv.slice(2);
const one = words.find((word) => word.includes(" | "));
const isWhole = words.includes("--whole");
const only = providers.filter((name) => words.includes(name));
const asked = only.length > 0 ? only : providers;
const seed = numberIn("seed", Date.now() % 1_000_000_000);
const walks = numberIn("walks", 1_000);

/** What the enumeration leaves out, said every time. */
const reduced = [
  "Met with everything (all callers, reads, pauses, strikes, switches): the writes that stand for a class. The other writes meet every caller and amount,",
  "and every switch once. Where a row says all amounts, it is all six; elsewhere each combination has one or two of the six in turn (--whole: all, in hours).",
  "Switches are turned one at a time; several at once, several keys and more than two calls are in the walks.",
];

hashAtOnce();
const share = shareOf(words);
if (one) await replay(one);
else if (share) report(await work(share.mine, share.of));
else await lead();

async function replay(description: string): Promise<void> {
  const history = parse(description);
  const { trace, violations } = await run(history);
  console.log([describe(history), ...trace, `outside: ${outside(history) ?? "no assumption"}`].join("\n"));
  for (const { kind, what } of violations) console.log(`${kind}: ${what}`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

/** One process of several: every n-th history, and its part of the walks. */
async function work(mine: number, of: number): Promise<Part> {
  const tally = emptyTally();
  let at = 0;
  for (const history of enumerate(asked, isWhole)) {
    if (at++ % of !== mine) continue;
    const found = tally.findings.length;
    count(tally, history, await run(history));
    for (const { kind, history: line } of tally.findings.slice(found, found + 1)) if (found < 10) console.log(`${kind} in ${line}`);
  }
  const walked = [];
  for (const provider of asked) walked.push({ provider, ...(await walkAt(provider, seed + mine, Math.ceil(walks / of))) });
  return { tally, walks: walked };
}

async function lead(): Promise<void> {
  const startedAt = Date.now();
  console.log(`${reduced.join("\n")}\nWalks from seed ${seed} (repeat with --seed=${seed})\n`);
  const parts = await inShares<Part>(import.meta.filename, [...words.filter((word) => !word.startsWith("--seed=")), `--seed=${seed}`]);
  const tally = emptyTally();
  for (const part of parts) add(tally, part.tally);
  console.log(print(tally, asked));
  const holes = missing(tally, asked);
  for (const hole of holes) console.log(`no history: ${hole}`);
  const shown = new Map<string, number>();
  for (const { history, seed: ids, kind, what } of tally.findings) {
    const seen = shown.get(kind) ?? 0;
    shown.set(kind, seen + 1);
    if (seen < 10) console.log(`\n${kind}: ${what}\n  npm run test:exhaustive -- "${history}"   (seed ${ids})`);
  }
  const broken = parts.flatMap((part) => part.walks).flatMap(({ provider, broken: what }) => (what === null ? [] : [`${provider}: ${what}`]));
  printWalks(parts);
  for (const what of broken) console.log(`\na walk at ${what}`);
  const wrong = tally.findings.length + broken.length;
  console.log(
    `\n${wrong === 0 ? "At most once, in every history and on every walk" : `${wrong} violations`} (${Math.round((Date.now() - startedAt) / 1000)} s)`,
  );
  process.exitCode = wrong + holes.length > 0 ? 1 : 0;
}

function printWalks(parts: readonly Part[]): void {
  console.log(`\nWalks, seed ${seed}:`);
  for (const provider of asked) {
    const sum: Record<string, number> = {};
    for (const part of parts)
      for (const walk of part.walks)
        if (walk.provider === provider) for (const [name, number] of Object.entries(walk.counts)) sum[name] = (sum[name] ?? 0) + number;
    const { walks: all, steps, calls, refunds, outside: left, wrongOutside } = sum;
    console.log(
      `  ${provider.padEnd(9)} ${all} walks, ${steps} steps, ${calls} calls of create, ${refunds} refunds; outside "refunds that ended stay in the lists" ${left}, of those wrong ${wrongOutside}`,
    );
  }
}

function numberIn(name: string, otherwise: number): number {
  const text = words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (text !== undefined && !/^\d{1,10}$/.test(text)) throw new Error(`--${name}=${text} is not a whole number: give one such as 7`);
  return text === undefined ? otherwise : Number(text);
}
