import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { contractNames, repository } from "./contracts.ts";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the generator needs, in a folder of its own that goes away afterwards; `node_modules` has a cache of its own too. */
export function copyRepository(contracts: readonly string[] = contractNames, afterwards: (remove: () => void) => void = onTestFinished): string {
  const root = newFolder(afterwards);
  for (const file of ["package.json", "package-lock.json", "tsconfig.json"]) cpSync(join(repository, file), join(root, file));
  for (const folder of ["scripts", "src/runtime"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  mkdirSync(join(root, "specs"));
  for (const name of contracts) cpSync(join(repository, `specs/${name}.yaml`), join(root, `specs/${name}.yaml`));
  mkdirSync(join(root, "node_modules"));
  for (const entry of readdirSync(join(repository, "node_modules"))) {
    if (entry !== ".cache") symlinkSync(join(repository, "node_modules", entry), join(root, "node_modules", entry));
  }
  return root;
}

/** A copy of a copy, with what has been generated and remembered there. */
export function copyOf(other: string): string {
  const root = newFolder(onTestFinished);
  cpSync(other, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

function newFolder(afterwards: (remove: () => void) => void): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "openrefunds-generate-")));
  afterwards(() => rmSync(root, { recursive: true }));
  return root;
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Where the script comes from; the copy's own by default. */
  readonly scripts?: string;
}

export function start(root: string, words: readonly string[], { env = {}, cwd = root, scripts = root }: Start = {}): ChildProcess {
  const script = join(scripts, "scripts/generate.mjs");
  const place = scripts === root ? [] : ["--root", root];
  return spawn(process.execPath, [script, ...words, ...place], { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

/** `npm run generate -- …words` in a copy, to its end. */
export function generate(root: string, words: readonly string[] = [], options: Start = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(root, words, options);
    const texts = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (texts.err += text));
    child.on("error", reject).on("close", (code) => resolve({ code, ...texts }));
  });
}

/** Replaces one piece of a file in a copy. */
export function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    join(root, file),
    text.replace(from, () => to),
  );
}

/** Every file below a folder: its path, and what is in it. */
export const treeOf = (folder: string) => new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
/** Every file below a folder, and when it was last written. */
export const timesOf = (folder: string) => new Map(filesIn(folder).map((file) => [file, statSync(join(folder, file), { bigint: true }).mtimeNs]));

/** The files that are in one of two folders only, or not the same in both. */
export const differing = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
