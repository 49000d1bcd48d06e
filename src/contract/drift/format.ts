import type { DiffFormat } from "../diff/format.ts";
import type { Place } from "../model.ts";
import type { Drift } from "./drift.ts";

/**
 * What drifted as text, contradictions first.
 * @example process.stdout.write(formatDrifts(drifts, "terminal"));
 */
export const formatDrifts = (drifts: readonly Drift[], format: DiffFormat): string => formats[format](drifts);

const formats: Readonly<Record<DiffFormat, (drifts: readonly Drift[]) => string>> = {
  terminal: (drifts) => {
    const lines = drifts.map(({ kind, message, place, there }) => `${kind.padEnd("contradicts".length)}  ${message}${lineOf([place, there])}\n`);
    return [...lines, `${summary(drifts)}\n`].join("");
  },
  markdown: (drifts) => {
    const rows = drifts.map(({ kind, message, place, there }) => `| ${kind} | ${cell(message)} | ${cell(where(place))} | ${cell(where(there))} |\n`);
    return `${summary(drifts)}\n${rows.length > 0 ? `\n| | what | in the contract | as published |\n|---|---|---|---|\n${rows.join("")}` : ""}`;
  },
  json: (drifts) => `${JSON.stringify({ version: 1, contradictions: countOf(drifts, "contradicts"), drifts }, null, 2)}\n`,
  github: (drifts) =>
    drifts
      .map(({ kind, message, place }) => {
        const at = place ? ` file=${property(place.file)},line=${place.line},col=${place.column},` : " ";
        return `::${kind === "contradicts" ? "error" : "notice"}${at}title=${property(`Drift: ${kind}`)}::${data(message)}\n`;
      })
      .join(""),
};

const countOf = (drifts: readonly Drift[], kind: Drift["kind"]): number => drifts.filter((drift) => drift.kind === kind).length;
const where = (place: Place | null): string => (place ? `${place.file}:${place.line}` : "");
const lineOf = (places: readonly (Place | null)[]): string => {
  const told = places.map(where).filter((text) => text !== "");
  return told.length > 0 ? `  (${told.join(", ")})` : "";
};
const summary = (drifts: readonly Drift[]): string =>
  drifts.length === 0
    ? "The contract says what the provider publishes."
    : `${countOf(drifts, "contradicts")} contradictions, ${countOf(drifts, "gone")} not published, ${countOf(drifts, "new")} new there, ${countOf(drifts, "unreadable")} unreadable.`;
const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");

// As GitHub's own toolkit writes them.
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
