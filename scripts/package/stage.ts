import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

export const repository = join(import.meta.dirname, "../..");

/** The package as npm would publish it, made from a fresh copy: nothing that an earlier build left behind can be in it. */
export interface Packed {
  readonly tarball: string;
  /** Its content, unpacked. */
  readonly content: string;
  readonly manifest: Manifest;
  /** A new folder for somebody's project. */
  project(name: string, files: Readonly<Record<string, string>>): string;
  /** A project in which the tarball is installed, with what else it names (exact versions). */
  install(name: string, files: Readonly<Record<string, string>>, others?: readonly string[]): Promise<string>;
}

export interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const sources = ["src", "generated", "specs", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json", "README.md", "CHANGELOG.md", "LICENSE"];

/** Builds and packs in a temporary folder, hands the package over, and clears up. */
export async function withPackage(use: (packed: Packed) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "openrefunds-package-"));
  try {
    await use(await pack(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pack(folder: string): Promise<Packed> {
  const stage = join(folder, "stage");
  const present = readdirSync(repository);
  for (const name of sources) if (present.includes(name)) cpSync(join(repository, name), join(stage, name), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(stage, "node_modules"));
  await run(process.execPath, ["scripts/build.mjs"], stage);
  await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], stage);
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm pack left no tarball");
  const tarball = join(folder, name);
  await run("tar", ["-xzf", tarball], folder);
  const content = join(folder, "package");

  const project: Packed["project"] = (projectName, files) => {
    const here = join(folder, projectName);
    mkdirSync(here);
    for (const [file, text] of Object.entries({ "package.json": '{ "private": true, "type": "module" }\n', ...files })) writeFileSync(join(here, file), text);
    return here;
  };
  return {
    tarball,
    content,
    manifest: JSON.parse(readFileSync(join(content, "package.json"), "utf8")) as Manifest,
    project,
    async install(projectName, files, others = []) {
      const here = project(projectName, files);
      await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--silent", tarball, ...others], here);
      return here;
    },
  };
}
