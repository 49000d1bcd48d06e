import { parseArgs } from "node:util";
import { kinds } from "../test/fuzz/mutate.ts";
import { play } from "../test/fuzz/play.ts";
import { recordAll } from "../test/fuzz/recordings.ts";
import { hashAtOnce } from "../test/proof/clock.ts";
import { providers } from "../test/proof/histories.ts";
import { inShares, report, shareOf } from "./shares.ts";

// Spoiled answers of every provider through the public API: bodies, bytes, headers, content types, statuses, connections, attempts.
//   npm run test:fuzz -- [provider…] [--seed N] [--inputs N]
//   npm run test:fuzz -- <provider> --seed N --at N      plays one call and shows what was done to it

interface Counts {
  /** By provider and kind of spoiling. */
  readonly inputs: Record<string, number>;
  readonly ends: Record<string, number>;
  readonly broken: string[];
}

const words = process.argv.slice(2);
const { values, positionals } = parseArgs({
  args: words.filter((word) => !word.startsWith("--share=")),
  options: { seed: { type: "string" }, inputs: { type: "string", default: "100000" }, at: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !providers.some((provider) => provider === name));
if (unknown !== undefined) throw new Error(`There is no provider ${JSON.stringify(unknown)}: name some of ${providers.join(", ")}, or none for all`);
const asked = providers.filter((provider) => positionals.length === 0 || positionals.includes(provider));
const seed = whole("seed", values.seed ?? String(Date.now() % 1_000_000_000));
const wanted = whole("inputs", values.inputs);

hashAtOnce();
// Stacks are the dearest part of an error, and no promise is about them.
Error.stackTraceLimit = 0;
const share = shareOf(words);
if (values.at !== undefined) await replay(whole("at", values.at));
else if (share) report(await work(share.mine, share.of));
else await lead();

async function replay(at: number): Promise<void> {
  for (const provider of asked) {
    const { story, end, violations } = await play(await recordAll(provider), seed, at);
    console.log([`${provider} #${at}: ${story}`, `ended as ${end}`, ...violations.map((what) => `broken: ${what}`)].join("\n"));
    if (violations.length > 0) process.exitCode = 1;
  }
}

/** Until this share of the inputs was read. */
async function work(mine: number, of: number): Promise<Counts> {
  const counts: Counts = { inputs: {}, ends: {}, broken: [] };
  for (const provider of asked) {
    const recordings = await recordAll(provider);
    let read = 0;
    for (let at = mine; read < wanted / of; at += of) {
      const { kind, end, inputs, violations, story } = await play(recordings, seed, at);
      read += inputs;
      add(counts.inputs, `${provider} ${kind}`, inputs);
      add(counts.ends, `${provider} ${end}`, 1);
      for (const what of violations) counts.broken.push(`${provider}: ${what}\n  ${story}\n  npm run test:fuzz -- ${provider} --seed ${seed} --at ${at}`);
    }
  }
  return counts;
}

async function lead(): Promise<void> {
  const startedAt = Date.now();
  console.log(`seed ${seed} (repeat with --seed ${seed})`);
  const counts: Counts = { inputs: {}, ends: {}, broken: [] };
  for (const part of await inShares<Counts>(import.meta.filename, [...words, `--seed=${seed}`])) {
    for (const [row, count] of Object.entries(part.inputs)) add(counts.inputs, row, count);
    for (const [row, count] of Object.entries(part.ends)) add(counts.ends, row, count);
    counts.broken.push(...part.broken);
  }
  const line = (cells: readonly unknown[]) => console.log(cells.map((cell) => String(cell).padEnd(14)).join(""));
  line(["provider", "inputs", ...kinds]);
  let least = Number.POSITIVE_INFINITY;
  for (const provider of asked) {
    const each = kinds.map((kind) => counts.inputs[`${provider} ${kind}`] ?? 0);
    const all = each.reduce((sum, count) => sum + count, 0);
    least = Math.min(least, all);
    line([provider, all, ...each]);
  }
  console.log("\nHow the calls ended:");
  for (const [row, count] of Object.entries(counts.ends).sort()) console.log(`  ${row.padEnd(34)}${count}`);
  for (const what of counts.broken.slice(0, 20)) console.log(`\n${what}`);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`\n${counts.broken.length} of the inputs broke a promise; at least ${least} inputs for each provider (${seconds} s, seed ${seed})`);
  process.exitCode = counts.broken.length > 0 || least < wanted ? 1 : 0;
}

function add(into: Record<string, number>, row: string, count: number): void {
  into[row] = (into[row] ?? 0) + count;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${name} ${text} is not a whole number: give one such as 7`);
  return Number(text);
}
