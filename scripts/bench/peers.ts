import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The peers weigh ten times what the project does, so they are installed beside it, from their own lock file, and only for a measurement.

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/openrefunds/bench");
const manifests = join(import.meta.dirname, "peers");
const files = ["package.json", "package-lock.json"] as const;

/** Installs the peers where that has not been done yet; what it gives loads one of them, or finds a file of one. */
export function installPeers() {
  const isInstalled = files.every((file) => existsSync(join(folder, file)) && read(join(folder, file)) === read(join(manifests, file)));
  if (!isInstalled || !existsSync(join(folder, "node_modules"))) {
    console.error("installing the peers, once …");
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(join(manifests, file), join(folder, file));
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
  const { resolve } = createRequire(join(folder, "package.json"));
  return {
    load: async (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href),
    file: (path: string) => join(folder, "node_modules", path),
  };
}
export type Peers = ReturnType<typeof installPeers>;

const read = (file: string) => readFileSync(file, "utf8");
