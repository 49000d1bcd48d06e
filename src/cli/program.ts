import { Command, CommanderError, Help } from "commander";
import { version } from "../runtime/version.ts";
import { addChanges } from "./commands/changes.ts";
import { addCompletion } from "./commands/completion.ts";
import { addContract } from "./commands/contract.ts";
import { addCreate } from "./commands/create.ts";
import { addDiff } from "./commands/diff.ts";
import { addExplain } from "./commands/explain.ts";
import { addProviders } from "./commands/providers.ts";
import { addReads } from "./commands/reads.ts";
import { addReconcile } from "./commands/reconcile.ts";
import { addSandbox } from "./commands/sandbox.ts";
import { addWait } from "./commands/wait.ts";
import { exitHelp, exitOfError } from "./exit.ts";
import { type ExitCode, exitCodes, type Io, UsageError } from "./io.ts";
import { createScreen, type Screen } from "./screen.ts";
import { showError } from "./show.ts";

/** What every command is written with. */
export interface Cli {
  readonly io: Io;
  /** Runs a command's work on a screen of its own; what it throws is shown, and becomes the exit code. */
  readonly run: (options: { readonly json?: boolean | undefined }, work: (screen: Screen) => Promise<ExitCode>) => Promise<void>;
}

/** Runs one command line and says its exit code. */
export async function run(io: Io): Promise<ExitCode> {
  let exit: ExitCode = exitCodes.done;
  let complaint = "";
  const program = createProgram(
    {
      io,
      async run({ json = false }, work) {
        const screen = createScreen(io, json);
        try {
          exit = await work(screen);
        } catch (error) {
          screen.progress(null);
          showError(screen, error);
          exit = exitOfError(error);
        }
      },
    },
    (text) => (complaint += text),
  );
  try {
    await program.parseAsync(toArgs(program, io.args), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    const isJson = io.args.includes("--json");
    // Without a command there is nothing wrong to name: the help stands in.
    if (error.code === "commander.help" && !isJson) io.stderr.write(complaint);
    else
      showError(createScreen(io, isJson), new UsageError(error.code === "commander.help" ? "a command is missing" : inWords(complaint, error.code, io.args)));
    return exitCodes.notSent;
  }
  return exit;
}

/** `help X` is `X --help`; and a command that does not exist is named before anything behind it is looked at. */
function toArgs({ commands }: Command, args: readonly string[]): readonly string[] {
  const [first = "", second] = args;
  const isKnown = (name: string) => commands.some((command) => command.name() === name);
  if (first === "help" && second !== undefined && !second.startsWith("-")) return isKnown(second) ? [second, "--help"] : [second];
  return first === "" || first === "help" || first.startsWith("-") || isKnown(first) ? args : [first];
}

export function createProgram(cli: Cli, writeErr: (text: string) => void): Command {
  const { stdout, stderr } = cli.io;
  const program = new Command("openrefunds")
    .description("Refunds at Dodo Payments, Dojo, Mollie, PayMongo and Smartpay: at most once for each key, and checked against their contracts.")
    .version(version, "-v, --version", "shows the version")
    .helpOption("-h, --help", "shows the help")
    .usage("<command> [options]")
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => new Help().subcommandTerm(command).replace(" [options]", "") })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr,
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .addHelpText(
      "after",
      `\nAccounts come from openrefunds.yaml (or --config FILE), or from the environment:\nMOLLIE_API_KEY and the like. Keys are never arguments.\n${exitHelp}`,
    );
  for (const [group, adds] of Object.entries(groups)) {
    program.commandsGroup(group);
    for (const add of adds) add(program, cli);
  }
  return program.helpCommand("help [command]", "shows the help of a command");
}

/** As the help shows them. */
const groups: Readonly<Record<string, readonly ((program: Command, cli: Cli) => void)[]>> = {
  "Refunds:": [addCreate, addExplain, addReads, addWait, addChanges, addReconcile],
  "Contracts:": [addContract, addDiff],
  "Without an account:": [addProviders, addSandbox, addCompletion],
};

/** Commander's words, on one line, with what helps. A value after an unknown option may be a key, and is not repeated. */
function inWords(complaint: string, code: string, [command = ""]: readonly string[]): string {
  const text = complaint
    .trim()
    .replace(/^error: /, "")
    .replace(/(unknown option '-[^'=]*)=[^']*'/, "$1'")
    .replace(/\n\((.+)\)$/, ". $1");
  const isKey = /unknown option '--?(api-?)?(key|secret|token)/i.test(text);
  if (isKey) return `${text}: keys are never arguments, they come from openrefunds.yaml or from the environment (MOLLIE_API_KEY and the like)`;
  if (/[.?]$/.test(text)) return text;
  const help = code === "commander.unknownCommand" || command.startsWith("-") ? "openrefunds --help" : `openrefunds ${command} --help`;
  return `${text}: ${help} shows what there is`;
}
