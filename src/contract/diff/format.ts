import type { Place } from "../model.ts";
import type { Change } from "./change.ts";

/** How `openrefunds diff` prints. */
export const diffFormats = ["terminal", "markdown", "json", "github"] as const;
export type DiffFormat = (typeof diffFormats)[number];

/**
 * The changes as text.
 * @example process.stdout.write(formatChanges(changes, "markdown"));
 */
export const formatChanges = (changes: readonly Change[], format: DiffFormat): string => formats[format](changes);

const formats: Readonly<Record<DiffFormat, (changes: readonly Change[]) => string>> = {
  terminal: (changes) => {
    const lines = sorted(changes).map(
      ({ breaking, meaning, place }) => `${breaking ? "breaking" : "        "}  ${meaning}${place ? `  (${where(place)})` : ""}\n`,
    );
    return [...lines, `${summary(changes)}\n`].join("");
  },
  markdown: (changes) => {
    const rows = sorted(changes).map(
      ({ breaking, meaning, place }) => `| ${breaking ? "**breaking**" : ""} | ${cell(meaning)} | ${place ? `\`${where(place)}\`` : ""} |\n`,
    );
    return `${summary(changes)}\n${rows.length > 0 ? `\n| | what it means for callers | where |\n|---|---|---|\n${rows.join("")}` : ""}`;
  },
  json: (changes) => `${JSON.stringify({ version: 1, breaking: countBreaking(changes), changes }, null, 2)}\n`,
  github: (changes) =>
    changes
      .map(({ breaking, kind, meaning, place }) => {
        const at = place ? ` file=${property(place.file)},line=${place.line},col=${place.column},` : " ";
        return `::${breaking ? "error" : "notice"}${at}title=${property(`${breaking ? "Breaking change" : "Change"}: ${kind}`)}::${data(meaning)}\n`;
      })
      .join(""),
};

const countBreaking = (changes: readonly Change[]): number => changes.filter(({ breaking }) => breaking).length;
const sorted = (changes: readonly Change[]): Change[] => [...changes].sort((a, b) => Number(b.breaking) - Number(a.breaking));
const summary = (changes: readonly Change[]): string =>
  changes.length === 0
    ? "The contract did not change for its callers."
    : `${changes.length} ${changes.length === 1 ? "change" : "changes"}, ${countBreaking(changes)} breaking.`;
const where = ({ file, line }: Place): string => `${file}:${line}`;
const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");

// As GitHub's own toolkit writes them.
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
