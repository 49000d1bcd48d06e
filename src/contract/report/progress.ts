import type { RunEvent } from "../model.ts";
import { maskText } from "./mask.ts";
import { inkOf, printable, type TerminalSettings, wrap } from "./screen.ts";
import { defectTitles } from "./words.ts";

export interface ProgressSettings extends TerminalSettings {
  /** Whether the last line can be written over: a terminal can, a log can't. */
  readonly live: boolean;
}

/**
 * What to write at each event of a run. A promise that breaks is said at once; a terminal shows a bar besides, a log a line for each provider that is through.
 * @example const progress = createProgress({ columns: 80, color: true, live: true }); onEvent((event) => process.stderr.write(progress(event)));
 */
export function createProgress(settings: ProgressSettings): (event: RunEvent) => string {
  const ink = inkOf(settings.color);
  const counts = new Map<string, { planned: number; done: number; broken: number }>();
  const countsOf = (provider: string) => {
    const known = counts.get(provider) ?? { planned: 0, done: 0, broken: 0 };
    counts.set(provider, known);
    return known;
  };
  const clear = settings.live ? "\r\u001b[K" : "";

  function bar(provider: string): string {
    if (!settings.live) return "";
    const all = [...counts.values()];
    const [planned, done, broken] = (["planned", "done", "broken"] as const).map((name) => all.reduce((sum, count) => sum + count[name], 0)) as [
      number,
      number,
      number,
    ];
    const filled = planned === 0 ? 0 : Math.min(barWidth, Math.floor((barWidth * done) / planned));
    const text = ` ${done}/${planned}${broken > 0 ? `, ${broken} broken` : ""}  ${provider}`.slice(0, Math.max(0, settings.columns - barWidth - 1));
    return `${ink(broken > 0 ? "red" : "green", "█".repeat(filled))}${ink("dim", "░".repeat(barWidth - filled))}${text}`;
  }

  return (event) => {
    if (event.type === "done") return clear;
    const provider = printable(event.provider);
    const count = countsOf(event.provider);
    if (event.type === "provider") {
      count.planned += event.cases;
      return `${clear}${bar(provider)}`;
    }
    count.done += 1;
    const lines: string[] = [];
    if (event.result.verdict === "broken") {
      count.broken += 1;
      const [finding] = event.result.findings;
      const why = finding ? `: ${defectTitles[finding.defect]}` : "";
      lines.push(...wrap(printable(maskText(`${event.provider}: ${event.result.name}${why}`)), settings.columns, ink("red", "✗ "), "  "));
    }
    if (!settings.live && count.done === count.planned) {
      const ok = count.broken === 0;
      lines.push(`${ink(ok ? "green" : "red", ok ? "✓" : "✗")} ${provider}: ${count.done} done${ok ? "" : `, ${count.broken} broken`}`);
    }
    return `${clear}${lines.map((line) => `${line}\n`).join("")}${bar(provider)}`;
  };
}

/** In characters. */
const barWidth = 24;
