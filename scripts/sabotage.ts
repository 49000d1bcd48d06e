import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { type Sabotage, sabotages } from "./sabotages.ts";

// Breaks the protocol on purpose, each time in one way, in a copy, and shows that the proof notices: first the histories that found
// something once, then every so-many-th of all, until the first that goes wrong.
//   npm run test:sabotage -- [words of a name]

const root = join(import.meta.dirname, "..");
const words = process.argv.slice(2).join(" ");
const chosen = sabotages.filter(({ name }) => name.includes(words));
if (chosen.length === 0) throw new Error(`No sabotage is called ${JSON.stringify(words)}: they are ${sabotages.map(({ name }) => name).join(", ")}`);
const startedAt = Date.now();
const survivors: string[] = [];
// Without a sabotage the same histories must pass: a proof that always fails notices nothing.
const queue: (Sabotage | null)[] = [null, ...chosen];
await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, next));

for (const name of survivors) console.log(`not caught: ${name}`);
const caught = chosen.length - survivors.length;
console.log(`(${Math.round((Date.now() - startedAt) / 1000)} s)\n${caught} of ${chosen.length} sabotages caught`);
process.exitCode = survivors.length > 0 ? 1 : 0;

async function next(): Promise<void> {
  for (let sabotage = queue.shift(); sabotage !== undefined; sabotage = queue.shift()) {
    const { noticed, played } = await playWith(sabotage);
    if (sabotage === null) {
      if (noticed) throw new Error(`the proof fails without any sabotage, so nothing can be learned from it: ${noticed}`);
      console.log(`sound       ${played} histories without a sabotage`);
      continue;
    }
    if (!noticed) survivors.push(sabotage.name);
    console.log(`${noticed ? "caught    " : "NOT CAUGHT"}  ${sabotage.name}${noticed ? `: ${noticed}` : ""} (history ${played})`);
  }
}

/** The first violation in a copy with the sabotage, `null` where there is none, and how many histories it took. */
async function playWith(sabotage: Sabotage | null): Promise<{ noticed: string | null; played: number }> {
  const copy = mkdtempSync(join(tmpdir(), "openrefunds-sabotage-"));
  try {
    for (const part of ["src", "generated", "test/proof", "test/providers/subjects.ts", "scripts/notice.ts", "package.json", "tsconfig.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    if (sabotage) {
      const { file, text } = placeOf(copy, sabotage);
      writeFileSync(
        file,
        text.replaceAll(sabotage.find, () => sabotage.put),
      );
    }
    const { code, output } = await start(copy);
    const [, played, noticed] = /^(\d+) histories(?:, (.+))?$/m.exec(output) ?? [];
    // Only a broken promise counts, not a proof that did not run.
    if (played === undefined || (code === 0) !== (noticed === undefined))
      throw new Error(`${sabotage?.name ?? "without a sabotage"}: the proof did not run\n${output}`);
    return { noticed: noticed ?? null, played: Number(played) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function placeOf(copy: string, { name, find }: Sabotage): { file: string; text: string } {
  const files = readdirSync(join(copy, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"));
  const found = files
    .map((file) => ({ file: join(copy, "src", file), text: readFileSync(join(copy, "src", file), "utf8") }))
    .filter(({ text }) => text.includes(find));
  const [place] = found;
  if (!place || found.length > 1) throw new Error(`${name}: ${JSON.stringify(find)} stands in ${found.length} files, not in one`);
  return place;
}

function start(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const args = ["--import", "tsx", "--conditions", "openrefunds-source", join(folder, "scripts/notice.ts")];
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NODE_OPTIONS: "" } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => void (output += chunk));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}
