import { cpus, loadavg, totalmem } from "node:os";

/** One measured figure, and what it has to be. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** `null`: shown beside the others, without a goal. */
  readonly goal: { readonly is: "at most" | "at least"; readonly value: number } | null;
  /** The figures behind it. */
  readonly detail: string;
}

export const isMet = ({ goal, value }: Row): boolean | null => (goal === null ? null : goal.is === "at most" ? value <= goal.value : value >= goal.value);

/** The machine stands with the figures, because they are worth nothing without it. */
export const machine = () => ({
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  load: loadavg().map((load) => Number(load.toFixed(1))),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  date: new Date().toISOString(),
});

export function print(rows: readonly Row[]): void {
  const cells = rows.map((row) => {
    const met = isMet(row);
    const goal = row.goal ? `${row.goal.is === "at most" ? "≤" : "≥"} ${row.goal.value} ${row.unit}` : "";
    return [row.what, `${short(row.value)} ${row.unit}`, goal, met === null ? "" : met ? "met" : "NOT MET", row.detail];
  });
  const table = [["what", "measured", "goal", "", "of"], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
