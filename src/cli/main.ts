#!/usr/bin/env node
import { spawn } from "node:child_process";
import { systemClock } from "../runtime/clock.ts";
import { exitCodes } from "./io.ts";
import { run } from "./program.ts";

// The first Ctrl-C lets the work end in good order, and say what became of the money; the second ends it at once, and what was under way is then not known.
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => (interrupted.signal.aborted ? process.exit(exitCodes.unknown) : interrupted.abort(new Error(`stopped by ${signal}`))));

// Who reads our answer may leave before its end (`| head`): what was done stays done, and the exit code says so.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// What nobody foresaw must not look like a refusal, which is Node's own 1. Its message could hold anything, so only its place is shown.
process.on("uncaughtException", ({ name, stack = "" }) => {
  const places = stack.split("\n").filter((line) => line.startsWith("    at "));
  process.stderr.write(`error: ${name}, a fault of openrefunds. If a refund was under way: look before you repeat.\n${places.join("\n")}\n`);
  process.exit(exitCodes.unknown);
});

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: systemClock,
  signal: interrupted.signal,
  fetch: globalThis.fetch,
  runAgain(args) {
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? "", ...args], { stdio: "inherit" });
    const ended = new Promise<number>((resolve, reject) => child.once("error", reject).once("close", (code) => resolve(code ?? exitCodes.unknown)));
    return { ended, stop: () => void child.kill() };
  },
});
