import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSource } from "../generate/document.ts";
import { explanations } from "./explanations.ts";
import { mutantsOf } from "./mutants.ts";
import { toPage } from "./page.ts";
import { type Judged, reportOf, toText } from "./report.ts";
import { providers } from "./worker-words.ts";
import { workOff } from "./workers.ts";

// Changes the contracts mechanically, and requires that generator, types, drift or contract cases notice.
// `npm run test:mutation -- [--provider mollie] [--only "key's"] [--sample 60 --seed 1] [--json file] [--write]`

const root = join(import.meta.dirname, "../..");
/** Where the score is published. */
export const page = join(root, "docs/reference/mutation.md");

export interface MutationOptions {
  readonly providers?: readonly string[];
  /** So many of all mutants of each provider, drawn by the seed; left out: all. */
  readonly sample?: number;
  readonly seed?: number;
  /** Only mutants that have this text in their operator, pointer or detail. */
  readonly only?: string;
  readonly workers?: number;
  readonly onJudged?: (judged: Judged) => void;
}

/** Judges the mutants in a copy of the sources, so that nobody else's edits get in between. */
export async function runMutation({
  providers: names = providers,
  sample,
  seed = 1,
  only = "",
  workers = Math.min(2, availableParallelism()),
  onJudged,
}: MutationOptions): Promise<Judged[]> {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-mutation-"));
  try {
    for (const part of ["src", "generated", "specs", "scripts", "package.json", "tsconfig.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const judged: Judged[] = [];
    const mutants = new Map(names.map((name) => [name, mutantsOf(readSource(join(copy, "specs", `${name}.yaml`)).root)]));
    const jobs = names.map((provider) => {
      const all = mutants.get(provider) ?? [];
      const asked = all.flatMap(({ operator, pointer, detail }, index) => (`${operator} ${pointer} ${detail}`.includes(only) ? [index] : []));
      return { provider, queue: sample === undefined ? asked : drawn(asked.length, sample, seed).flatMap((at) => asked[at] ?? []) };
    });
    await workOff(copy, jobs, workers, ({ provider }, judgement) => {
      const mutant = mutants.get(provider)?.[judgement.index];
      if (!mutant) return;
      const { operator, pointer, detail, direction } = mutant;
      const one = { provider, operator, pointer, detail, direction, ...judgement };
      judged.push(one);
      onJudged?.(one);
    });
    return judged;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Different numbers below a limit, the same for the same seed, spread over the whole. */
function drawn(limit: number, count: number, seed: number): number[] {
  const step = limit / Math.min(limit, count);
  const offset = ((seed * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  return [...new Set(Array.from({ length: Math.min(limit, count) }, (_all, index) => Math.floor((index + offset) * step)))];
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      provider: { type: "string", multiple: true },
      sample: { type: "string" },
      only: { type: "string" },
      seed: { type: "string" },
      json: { type: "string" },
      write: { type: "boolean" },
    },
  });
  const part = ["provider", "sample", "only"].find((name) => Object.hasOwn(values, name));
  if (values.write && part) throw new RangeError(`the page is of all mutants: leave out --${part}, or --write`);
  const startedAt = performance.now();
  const judged = await runMutation({
    ...(values.provider ? { providers: values.provider } : {}),
    ...(values.only ? { only: values.only } : {}),
    ...(values.sample ? { sample: Number(values.sample) } : {}),
    seed: Number(values.seed ?? 1),
    onJudged: ({ provider, operator, pointer, detail, by, words, reason, durationMs }) => {
      const verdict = by ?? (reason === null ? "NOBODY" : "equivalent");
      process.stderr.write(`${verdict.padEnd(10)} ${provider}: ${operator} at ${pointer} (${detail}), ${durationMs} ms${words === null ? "" : `: ${words}`}\n`);
    },
  });
  const report = reportOf(judged);
  process.stdout.write(`${toText(report)}${judged.length} mutants in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(judged, null, 1)}\n`);
  if (values.write) writeFileSync(page, toPage(report));
  const idle = part ? [] : explanations.filter(({ reason }) => !report.equivalent.has(reason));
  for (const { reason } of idle) process.stdout.write(`explains no mutant, remove it: ${reason}\n`);
  process.exitCode = report.open.length + idle.length > 0 ? 1 : 0;
}
