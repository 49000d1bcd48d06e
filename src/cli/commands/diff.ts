import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Argument, type Command, Option } from "commander";
import { providers } from "../accounts.ts";
import { contractExitHelp, inOurWords } from "../contract-errors.ts";
import { exitCodes, type Io, UnreachableError, UsageError } from "../io.ts";
import { withExample, withJson } from "../options.ts";
import type { Cli } from "../program.ts";
import type { Screen } from "../screen.ts";

const formats = ["terminal", "markdown", "json", "github"] as const;
type Format = (typeof formats)[number];
interface Options {
  readonly json?: boolean;
  readonly reporter: Format;
}
interface DriftOptions extends Options {
  readonly against?: string;
}
const reporterOption = () => new Option("--reporter <name>", "how it is told").choices(formats).default("terminal");

/** `diff` and `drift`: what a contract became, and what a provider publishes meanwhile. */
export function addDiff(program: Command, { io, run }: Cli): void {
  const diff = withJson(program.command("diff").description("What a change of a contract means for callers. Something that breaks them ends with 1."))
    .argument("<old>", "the contract before: an OpenAPI file")
    .argument("<new>", "the contract now")
    .addOption(reporterOption());
  withExample(diff, "openrefunds diff old/mollie.yaml specs/mollie.yaml")
    .addHelpText("after", contractExitHelp)
    .action((older: string, newer: string, options: Options) =>
      run(options, (screen) =>
        inOurWords(io, async () => {
          const [{ parseSpec }, { diffContracts }, { formatChanges }] = await Promise.all([
            import("../../contract/spec/spec.ts"),
            import("../../contract/diff/diff.ts"),
            import("../../contract/diff/format.ts"),
          ]);
          const changes = diffContracts(parseSpec(textOf(io, older), older), parseSpec(textOf(io, newer), newer));
          tell(screen, options, (format) => formatChanges(changes, format));
          return changes.some(({ breaking }) => breaking) ? exitCodes.rejected : exitCodes.done;
        }),
      ),
    );

  const drift = withJson(program.command("drift").description("Compares our contract with what the provider publishes. A contradiction ends with 1."))
    .addArgument(new Argument("<provider>", "the provider whose contract is compared").choices(providers.map(({ name }) => name)))
    .option("--against <file or address>", "the provider's OpenAPI document, 3.0 or 3.1 (required)")
    .addOption(reporterOption());
  withExample(drift, "openrefunds drift mollie --against https://example.com/openapi.json")
    .addHelpText("after", contractExitHelp)
    .action((provider: string, options: DriftOptions) =>
      run(options, (screen) =>
        inOurWords(io, async () => {
          const { against } = options;
          if (against === undefined) throw new UsageError("--against is missing: the OpenAPI document that the provider publishes, a file or an address");
          const [{ loadSpec }, { driftAgainst, loadPublished }, { formatDrifts }] = await Promise.all([
            import("../../contract/spec/spec.ts"),
            import("../../contract/drift/drift.ts"),
            import("../../contract/drift/format.ts"),
          ]);
          const spec = loadSpec(provider);
          const drifts = driftAgainst(spec, await loadPublished(against, reaching(io), io.signal));
          tell(screen, options, (format) => formatDrifts(drifts, format));
          return drifts.some(({ kind }) => kind === "contradicts") ? exitCodes.rejected : exitCodes.done;
        }),
      ),
    );
}

function tell(screen: Screen, { json, reporter }: Options, render: (format: Format) => string): void {
  if (json) screen.json(JSON.parse(render("json")));
  else screen.report(render(reporter));
}

function textOf({ folder }: Io, file: string): string {
  try {
    return readFileSync(resolve(folder, file), "utf8");
  } catch (cause) {
    throw new UsageError(`${file} can't be read (${(cause as NodeJS.ErrnoException).code}): give an OpenAPI file`, { cause });
  }
}

/** An address that does not answer, or with an error, is not the caller's mistake. */
const reaching =
  ({ fetch }: Io): typeof globalThis.fetch =>
  async (address, init) => {
    const answer = await fetch(address, init).catch((cause: unknown) => {
      throw new UnreachableError(`${String(address)} could not be reached: check the address, or save the document and give the file`, { cause });
    });
    if (answer.status >= 500)
      throw new UnreachableError(`${String(address)} answered ${answer.status}: try again later, or save the document and give the file`);
    return answer;
  };
