import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Argument, type Command, InvalidArgumentError } from "commander";
import type { Report } from "../../contract/model.ts";
import { type Reporter, type ReporterName, reporters } from "../../contract/report/index.ts";
import type { RunOptions } from "../../contract/run.ts";
import { providers } from "../accounts.ts";
import { readConfig } from "../config.ts";
import { contractExitHelp, inOurWords } from "../contract-errors.ts";
import { contractSettings } from "../contract-settings.ts";
import { chooseTarget, type TargetOptions, withTarget } from "../contract-target.ts";
import { type ExitCode, exitCodes, type Io, UsageError } from "../io.ts";
import { withExample, withJson } from "../options.ts";
import type { Cli } from "../program.ts";
import type { Screen } from "../screen.ts";
import { wholeNumber } from "../values.ts";
import { runOnChanges } from "../watch.ts";

interface ContractOptions extends TargetOptions {
  readonly json?: boolean;
  readonly config?: string;
  readonly reporter?: readonly ReporterName[];
  readonly output: string;
  readonly only?: readonly string[];
  readonly tolerant?: boolean;
  readonly watch?: boolean;
  readonly record?: string;
}

const names = Object.keys(reporters) as ReporterName[];

export function addContract(program: Command, { io, run }: Cli): void {
  const command = withTarget(
    withJson(
      program
        .command("contract")
        .description("Does our code keep the contract, does the provider, and what has not been exercised? Without options: all providers, in a sandbox."),
    )
      .addArgument(new Argument("[provider...]", "which providers (default: all)").choices(providers.map(({ name }) => name)))
      .option("--config <file>", "thresholds, gaps and accounts (default: openrefunds.yaml)")
      .option("--reporter <names>", `how it is told, separated by commas: ${names.join(", ")} (default: terminal)`, toReporters)
      .option("--output <folder>", "where the reports that are files go (default: this folder)", ".")
      .option(
        "--only <text>",
        "only cases with this text in their id, such as mollie/keys/; may be repeated",
        (text: string, before: readonly string[] = []) => [...before, text],
      )
      .option("--tolerant", "what the contract does not know is reported and does not break it")
      .option("--record <file>", "keep what crossed the wire (HAR), keys and people masked")
      .option("--watch", "run again whenever a file changes")
      .option("--seed <number>", "the same seed gives the same run in the sandbox", wholeNumber, 1),
  );
  withExample(command, "openrefunds contract mollie --reporter terminal,junit,html --output reports")
    .addHelpText("after", contractExitHelp)
    .action((asked: string[], options: ContractOptions) =>
      run(options, (screen) => {
        if (options.watch)
          return runOnChanges(
            io,
            screen,
            io.args.filter((arg) => arg !== "--watch"),
          );
        return inOurWords(io, () => check(io, screen, asked, options));
      }),
    );
}

async function check(io: Io, screen: Screen, asked: readonly string[], options: ContractOptions): Promise<ExitCode> {
  const [{ runContract }, { projectThresholds }, { knownGaps }, { createProgress }] = await Promise.all([
    import("../../contract/run.ts"),
    import("../../contract/coverage/coverage.ts"),
    import("../../contract/coverage/gaps.ts"),
    import("../../contract/report/index.ts"),
  ]);
  const config = await readConfig(io, options.config);
  const target = await chooseTarget(io, screen, config, asked, options);
  // A part of the cases can't exercise all; and what a provider shows of itself is not ours to ask for, unless it is asked for.
  const own = options.only === undefined && target.kind === "sandbox" ? { thresholds: projectThresholds, gaps: knownGaps } : {};
  const progress = createProgress({ ...screen.sizeOf("stderr"), live: io.stderr.isTTY === true });
  if (target.says !== undefined && !screen.isJson) screen.note(target.says);
  const settings: RunOptions = {
    ...own,
    ...contractSettings(config?.contract ?? {}, config?.source ?? ""),
    ...(asked.length > 0 ? { providers: asked } : {}),
    ...(options.only ? { only: options.only } : {}),
    target,
    seed: options.seed,
    closed: options.tolerant !== true,
    signal: io.signal,
    onEvent: (event) => void (screen.isJson || io.stderr.write(progress(event))),
  };
  const report = await runContract(settings);
  await tell(io, screen, report, options);
  if (report.totals.kept + report.totals.broken === 0) throw new UsageError(`no case ran, so nothing is known: ${whyNone(report)}`);
  const isKept = report.totals.broken === 0 && report.providers.every(({ coverage }) => coverage.missed.length === 0);
  return isKept ? exitCodes.done : exitCodes.rejected;
}

const whyNone = ({ providers }: Report) =>
  providers.flatMap(({ cases }) => cases.flatMap(({ reason }) => reason ?? []))[0] ?? "no case has the text of --only in its id";

/** Files first, so that they are there whatever becomes of the terminal. */
async function tell(io: Io, screen: Screen, report: Report, { reporter = ["terminal"], output, json, record }: ContractOptions): Promise<void> {
  const chosen: readonly Reporter[] = reporter.map((name) => reporters[name]);
  const size = screen.sizeOf("stdout");
  const write = (file: string, text: string) => {
    try {
      mkdirSync(dirname(resolve(io.folder, file)), { recursive: true });
      writeFileSync(resolve(io.folder, file), text);
    } catch (cause) {
      throw new UsageError(`${file} can't be written (${(cause as NodeJS.ErrnoException).code}): name another place with --output or --record`, { cause });
    }
    if (!json) screen.note(`Written: ${file}`);
  };
  for (const { file, render } of chosen) if (file !== null) write(join(output, file), render(report, size));
  if (record !== undefined) write(record, (await import("../../contract/targets/har.ts")).toHar(report));
  if (json) return screen.json(JSON.parse(reporters.json.render(report)));
  for (const { file, render } of chosen) if (file === null) screen.report(render(report, size));
}

function toReporters(text: string): ReporterName[] {
  return text.split(",").map((word) => {
    const name = names.find((known) => known === word.trim());
    if (name === undefined) throw new InvalidArgumentError(`The reporters are ${names.join(", ")}.`);
    return name;
  });
}
