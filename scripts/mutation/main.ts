import { type ChildProcess, fork } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSource } from "../generate/document.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { type Judged, reportOf } from "./report.ts";
import type { Judgement } from "./worker-words.ts";

// Changes the contracts mechanically, and requires that generator, types, drift or contract cases notice.
// `npm run test:mutation -- [--provider mollie] [--only "key's"] [--sample 60 --seed 1] [--json file]`

const root = join(import.meta.dirname, "../..");
export const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay"] as const;

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
    for (const provider of names) {
      const mutants = mutantsOf(readSource(join(copy, "specs", `${provider}.yaml`)).root);
      const asked = [...mutants].flatMap(({ operator, pointer, detail }, index) => (`${operator} ${pointer} ${detail}`.includes(only) ? [index] : []));
      const queue = sample === undefined ? asked : drawn(asked.length, sample, seed).flatMap((at) => asked[at] ?? []);
      await Promise.all(
        Array.from({ length: Math.min(workers, queue.length) }, () =>
          work(copy, [provider, sample === undefined ? "spared" : "thorough"], queue, mutants, note),
        ),
      );
    }
    return judged;

    function note(one: Judged): void {
      judged.push(one);
      onJudged?.(one);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Bundles stay in a process for good: after so many mutants it is replaced. */
const mutantsOfOneProcess = 400;

async function work(
  copy: string,
  [provider, mode]: readonly [string, string],
  queue: number[],
  mutants: readonly Mutant[],
  note: (judged: Judged) => void,
): Promise<void> {
  while (queue.length > 0) {
    const child = fork(join(copy, "scripts/mutation/worker.ts"), [provider, mode], {
      cwd: copy,
      execArgv: ["--import", "tsx", "--conditions", "openrefunds-source", "--max-old-space-size=1500"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    await inOneProcess(child, queue, (judgement) => {
      const mutant = mutants[judgement.index];
      if (mutant) note({ provider, operator: mutant.operator, pointer: mutant.pointer, detail: mutant.detail, direction: mutant.direction, ...judgement });
    });
  }
}

function inOneProcess(child: ChildProcess, queue: number[], note: (judgement: Judgement) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let done = 0;
    const next = () => {
      const index = done < mutantsOfOneProcess ? queue.shift() : undefined;
      if (index === undefined) child.disconnect();
      else child.send(index);
    };
    child.on("message", (message: Judgement | { readonly ready: number; readonly broken: readonly string[] }) => {
      if ("ready" in message) {
        if (message.broken.length > 0) process.stderr.write(`the original contract breaks ${message.broken.join(", ")}: not counted as noticing\n`);
      } else {
        done += 1;
        note(message);
      }
      next();
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
  });
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
    },
  });
  const startedAt = performance.now();
  const judged = await runMutation({
    ...(values.provider ? { providers: values.provider } : {}),
    ...(values.only ? { only: values.only } : {}),
    ...(values.sample ? { sample: Number(values.sample) } : {}),
    seed: Number(values.seed ?? 1),
    onJudged: ({ provider, operator, pointer, detail, by, words, explained, durationMs }) => {
      const verdict = by ?? explained?.kind ?? "NOBODY";
      process.stderr.write(`${verdict.padEnd(10)} ${provider}: ${operator} at ${pointer} (${detail}), ${durationMs} ms${words === null ? "" : `: ${words}`}\n`);
    },
  });
  const { text, open } = reportOf(judged);
  process.stdout.write(`${text}${judged.length} mutants in ${Math.round((performance.now() - startedAt) / 1000)} s\n`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(judged, null, 1)}\n`);
  process.exitCode = open.length > 0 ? 1 : 0;
}
