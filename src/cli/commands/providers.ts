import type { Command } from "commander";
import { capabilitiesOf } from "../../capabilities.ts";
import { providers } from "../accounts.ts";
import { exitCodes } from "../io.ts";
import { matrix } from "../matrix.ts";
import { withExample, withJson } from "../options.ts";
import type { Cli } from "../program.ts";
import { table } from "../show.ts";

export function addProviders(program: Command, { run }: Cli): void {
  const command = withJson(program.command("providers").description("What each provider can, read off its adapter and its contract. Needs no account."));
  withExample(command, "openrefunds providers").action((options: { json?: boolean }) =>
    run(options, async (screen) => {
      if (screen.isJson) for (const provider of providers) screen.json(capabilitiesOf(provider));
      else {
        // Long cells are turned: a provider to a line, and its words below each other, fit any terminal.
        const rows = matrix(providers, (words) => words.join(", ")).map(([title = "", ...cells]) => [title.replaceAll("`", ""), ...cells]);
        const short = rows.filter((row) => row.every((cell) => cell.length <= 28));
        const [head = "", ...lines] = table([["", ...providers.map(({ name }) => name)], ...short]);
        screen.line(screen.paint("bold", head));
        for (const line of lines) screen.line(line);
        for (const [title = "", ...cells] of rows.filter((row) => !short.includes(row))) {
          screen.line();
          screen.line(screen.paint("bold", title));
          for (const line of table(providers.map(({ name }, column) => [`  ${name}`, cells[column] ?? ""]))) screen.line(line);
        }
      }
      return exitCodes.done;
    }),
  );
}
