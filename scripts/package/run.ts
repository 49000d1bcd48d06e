import { execFile } from "node:child_process";

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; what it printed is in the error where it fails. No variable of this process's npm reaches it. */
export function run(program: string, words: readonly string[], cwd: string, { env = {}, timeoutMs = 240_000 }: RunOptions = {}): Promise<Ran> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local|command)/.test(name)));
  return new Promise((resolve, reject) => {
    execFile(
      program,
      words,
      { cwd, env: { ...inherited, NO_COLOR: "1", FORCE_COLOR: "0", ...env }, timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024, encoding: "utf8" },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ stdout, stderr });
        const why = error.killed ? `did not end within ${timeoutMs} ms` : `ended with ${String(error.code)}`;
        reject(new Error(`${[program, ...words].join(" ")} ${why}\n${`${stdout}\n${stderr}`.trim()}`));
      },
    );
  });
}
interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** One promise about the package: says what held, throws what does not. */
export interface Check {
  readonly name: string;
  readonly hold: () => Promise<string>;
}

/** Holds each, prints a line for it, and says how many held; the process fails where one did not. */
export async function holdAll(checks: readonly Check[], what: string): Promise<void> {
  let held = 0;
  for (const { name, hold } of checks) {
    const startedAt = performance.now();
    try {
      const words = await hold();
      held += 1;
      console.log(`ok      ${name}: ${words} (${seconds(startedAt)})`);
    } catch (error) {
      console.log(`FAILED  ${name} (${seconds(startedAt)})\n${String(error instanceof Error ? error.message : error)}`);
    }
  }
  console.log(`${held} of ${checks.length} ${what}`);
  process.exitCode = held === checks.length && held > 0 ? 0 : 1;
}
const seconds = (startedAt: number) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
