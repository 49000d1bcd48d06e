import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Files } from "./validators.ts";

export interface Difference {
  readonly file: string;
  readonly kind: "missing" | "different" | "orphan";
}

/** How a folder differs from what should stand in it. */
export function compare(folder: string, files: Files): Difference[] {
  const differences: Difference[] = [];
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (!existsSync(path)) differences.push({ file, kind: "missing" });
    else if (readFileSync(path, "utf8") !== text) differences.push({ file, kind: "different" });
  }
  for (const file of listFiles(folder)) if (!files.has(file)) differences.push({ file, kind: "orphan" });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Writes what differs, each file in one step, and removes orphans. */
export function write(folder: string, files: Files, differences: readonly Difference[]): void {
  for (const { file, kind } of differences) {
    const path = join(folder, file);
    if (kind === "orphan") {
      rmSync(path);
      removeEmpty(dirname(path), folder);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, files.get(file) ?? "");
    renameSync(temporary, path);
  }
}

export const listFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort()
    : [];

function removeEmpty(folder: string, top: string): void {
  if (folder === top || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}
