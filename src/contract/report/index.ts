import type { Report } from "../model.ts";
import { toGithub } from "./github.ts";
import { toJson } from "./json.ts";
import { toJunit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import { toHtml } from "./page/page.ts";
import type { TerminalSettings } from "./screen.ts";
import { toTerminal } from "./terminal.ts";

export { createProgress, type ProgressSettings } from "./progress.ts";
export { type TerminalSettings, toGithub, toHtml, toJson, toJunit, toMarkdown, toTerminal };

/** One way to show a report. */
export interface Reporter {
  readonly render: (report: Report, settings: TerminalSettings) => string;
  /** The name of the file that it is written to; `null` where it belongs on standard output. */
  readonly file: string | null;
}

/**
 * Every reporter by the name that `--reporter` takes.
 * @example const { render, file } = reporters.junit;
 */
export const reporters = {
  terminal: { render: toTerminal, file: null },
  github: { render: toGithub, file: null },
  markdown: { render: (report) => toMarkdown(report), file: "contract.md" },
  junit: { render: toJunit, file: "contract.junit.xml" },
  json: { render: toJson, file: "contract.json" },
  html: { render: toHtml, file: "contract.html" },
} as const satisfies Readonly<Record<string, Reporter>>;
export type ReporterName = keyof typeof reporters;
