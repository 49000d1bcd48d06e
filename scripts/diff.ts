import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { diffContracts } from "../src/contract/diff/diff.ts";
import { type DiffFormat, formatChanges } from "../src/contract/diff/format.ts";
import { parseSpec } from "../src/contract/spec/spec.ts";

// Gates a branch: a contract that breaks callers needs a higher major version. `npm run test:diff -- <git ref>`

const root = join(import.meta.dirname, "..");

/** The verdict on one contract: ours, and redocly's as a second opinion. */
export interface Verdict {
  readonly name: string;
  readonly text: string;
  readonly isKept: boolean;
}

/** Compares two versions of a contract, given as files of the same name in two folders. */
export function judge(name: string, older: string, newer: string, format: DiffFormat): Verdict {
  const specIn = (folder: string) => parseSpec(readFileSync(join(folder, `${name}.yaml`), "utf8"), `${name}.yaml`);
  const [before, after] = [specIn(older), specIn(newer)];
  const changes = diffContracts(before, after);
  const mayBreak = majorOf(after.version) > majorOf(before.version);
  const breaks = changes.some(({ breaking }) => breaking);
  const second = redoclyDiff(join(older, `${name}.yaml`), join(newer, `${name}.yaml`));
  const isKept = mayBreak || (!breaks && second.isKept);
  const verdict = isKept ? "" : `${name}: callers break, and the version is still ${after.version}: raise its first number, or take the change back.\n`;
  return { name, isKept, text: `== ${name}\n${formatChanges(changes, format)}${second.isKept ? "" : second.text}${verdict}` };
}

const majorOf = (version: string): number => Number(version.split(".")[0]);

/** What redocly says to the same two files. */
export function redoclyDiff(older: string, newer: string, config = join(root, "redocly.yaml")): { readonly isKept: boolean; readonly text: string } {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/@redocly/cli/bin/cli.js"), "diff", older, newer, "--config", config],
    {
      env,
      encoding: "utf8",
    },
  );
  return { isKept: status === 0, text: status === 0 || status === 1 ? stdout : `${stdout}${stderr}` };
}

function main(ref: string | undefined, format: DiffFormat): number {
  if (ref === undefined) {
    process.stderr.write("Give the git ref to compare with: npm run test:diff -- origin/main\n");
    return 2;
  }
  const git = (...words: string[]) => execFileSync("git", words, { cwd: root, encoding: "utf8" });
  const names = (files: readonly string[]) => files.flatMap((file) => /^(?:specs\/)?([\w-]+)\.yaml$/.exec(file)?.[1] ?? []);
  const folder = mkdtempSync(join(tmpdir(), "openrefunds-diff-"));
  try {
    const older = names(git("ls-tree", "--name-only", ref, "specs/").trim().split("\n"));
    const newer = names(readdirSync(join(root, "specs")));
    mkdirSync(join(folder, "specs"));
    for (const name of older) writeFileSync(join(folder, "specs", `${name}.yaml`), git("show", `${ref}:specs/${name}.yaml`));
    const gone = older.filter((name) => !newer.includes(name));
    const verdicts = newer.filter((name) => older.includes(name)).map((name) => judge(name, join(folder, "specs"), join(root, "specs"), format));
    for (const { text } of verdicts) process.stdout.write(text);
    for (const name of gone) process.stdout.write(`== ${name}\nThe contract is gone: nobody can call it any more.\n`);
    return gone.length > 0 || verdicts.some(({ isKept }) => !isKept) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv[2], process.env.GITHUB_ACTIONS === "true" ? "github" : "terminal");
}
