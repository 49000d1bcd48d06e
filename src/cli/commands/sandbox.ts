import type { Command } from "commander";
import type { Subject } from "../../contract/cases/subjects.ts";
import type { Listening, Sandbox } from "../../sandbox/index.ts";
import { exitCodes, UsageError } from "../io.ts";
import { withExample, withJson } from "../options.ts";
import type { Cli } from "../program.ts";
import { createRunningClock } from "../running-clock.ts";
import type { Screen } from "../screen.ts";
import { money, table } from "../show.ts";
import { positiveNumber, wholeNumber } from "../values.ts";

interface SandboxOptions {
  readonly port?: number;
  readonly seed: number;
  readonly speed: number;
  readonly json?: boolean;
}

export function addSandbox(program: Command, { io, run }: Cli): void {
  const command = withJson(program.command("sandbox").description("All providers on this machine, with a payment at each to refund. Ctrl-C ends it."))
    .option("--port <number>", "the port (default: any free one)", wholeNumber)
    .option("--seed <number>", "the same seed gives the same ids", wholeNumber, 1)
    .option("--speed <factor>", "how many times faster than ours its clock runs: with 3600 a refund at Mollie takes a few seconds", positiveNumber, 1);
  withExample(command, "openrefunds sandbox --port 4010 > openrefunds.yaml").action((options: SandboxOptions) =>
    run(options, async (screen) => {
      const [{ createSandbox }, { subjects }] = await Promise.all([import("../../sandbox/index.ts"), import("../../contract/cases/subjects.ts")]);
      const clock = createRunningClock(io.clock, options.speed);
      const sandbox = createSandbox({ seed: options.seed, clock });
      const server = await sandbox.listen(options.port === undefined ? {} : { port: options.port }).catch((cause: NodeJS.ErrnoException) => {
        throw new UsageError(`port ${options.port} can't be had (${cause.code}): name another with --port, or leave it out`, { cause });
      });
      announce(screen, sandbox, server.urls, Object.values(subjects));
      await new Promise<void>((resolve) => (io.signal.aborted ? resolve() : io.signal.addEventListener("abort", () => resolve(), { once: true })));
      await server.close();
      clock.stop();
      return exitCodes.done;
    }),
  );
}

/** The configuration goes to stdout, ready for a file; what a person needs besides to stderr. */
function announce(screen: Screen, sandbox: Sandbox, urls: Listening["urls"], subjects: readonly Subject[]): void {
  const accounts = subjects.map(({ name, currencies: [currency] }) => {
    const amount = { value: 10_000, currency };
    const { id: payment } = sandbox[name].addPayment({ amount });
    return { name, url: urls[name], apiKey: sandbox[name].apiKey, payment, amount };
  });
  if (screen.isJson) return screen.json({ accounts });
  screen.line("# Keys of the sandbox: they open nothing else.");
  screen.line("accounts:");
  for (const { name, url, apiKey } of accounts) {
    screen.line(`  ${name}:`);
    screen.line(`    provider: ${name}`);
    screen.line(`    apiKey: ${apiKey}`);
    screen.line(`    baseUrl: ${url}`);
    if (name === "dodo") screen.line("    mode: test");
  }
  for (const line of table([["account", "payment to refund", "amount"], ...accounts.map(({ name, payment, amount }) => [name, payment, money(amount)])]))
    screen.note(line);
  const mollie = accounts.find(({ name }) => name === "mollie");
  screen.note(`Save the configuration as openrefunds.yaml, and in another terminal:`);
  screen.note(`  openrefunds create mollie --payment ${mollie?.payment} --amount 595 --currency EUR --idempotency-key try/1`);
  screen.note("Ctrl-C ends it.");
}
