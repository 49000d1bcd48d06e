import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Judgement, Ready } from "./worker-words.ts";

/** Mutants of one provider that are still to be judged, by index. */
export interface Job {
  readonly provider: string;
  readonly queue: number[];
}

/** Getting to know a provider costs a process as much as so many mutants: for fewer it is not worth another process. */
const worthwhile = 40;

/** Judges all mutants in so many processes: each takes a provider that nobody is at, and helps with the longest queue in the end. */
export async function workOff(copy: string, jobs: readonly Job[], workers: number, note: (job: Job, judgement: Judgement) => void) {
  const begun = new Set<Job>();
  const next = (): Job | undefined => {
    const open = [...jobs].sort((one, other) => other.queue.length - one.queue.length);
    return open.find((job) => job.queue.length > 0 && !begun.has(job)) ?? open.find((job) => job.queue.length > worthwhile);
  };
  const work = async () => {
    for (let job = next(); job; job = next()) {
      begun.add(job);
      await inOneProcess(copy, job, note);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

function inOneProcess(copy: string, job: Job, note: (job: Job, judgement: Judgement) => void): Promise<void> {
  const child: ChildProcess = fork(join(copy, "scripts/mutation/worker.ts"), [job.provider], {
    cwd: copy,
    execArgv: ["--import", "tsx", "--conditions", "openrefunds-source", "--max-old-space-size=1500"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.on("message", (message: Judgement | Ready) => {
      if (!("broken" in message)) note(job, message);
      else if (message.broken.length > 0) process.stderr.write(`the original contract breaks ${message.broken.join(", ")}: not counted as noticing\n`);
      const index = job.queue.shift();
      if (index === undefined) child.disconnect();
      else child.send(index);
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the worker for ${job.provider} ended with ${code}`))));
  });
}
