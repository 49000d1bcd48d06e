import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const largest = 2 ** 26;

/** The working tree without what git ignores, in a folder of its own; the packages are linked, and what they cache is the copy's own. */
export function copyRepository() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "openrefunds-sixth-")));
  const path = (file: string) => join(copy, file);
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: largest,
  }).split("\0");
  for (const file of files) if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), path(file));
  mkdirSync(path("node_modules"));
  for (const entry of readdirSync(join(root, "node_modules")))
    if (entry !== ".cache") symlinkSync(join(root, "node_modules", entry), path(`node_modules/${entry}`));

  function attempt(program: string, words: readonly string[]) {
    const command = program === "npm" ? program : join(root, "node_modules/.bin", program);
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
    const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: copy, encoding: "utf8", env, maxBuffer: largest });
    if (error) throw error;
    return { status, said: `${stdout}\n${stderr}` };
  }

  return {
    path,
    /** Runs a program in the copy; what it says, or an error with it. */
    run(program: string, ...words: readonly string[]): string {
      const { status, said } = attempt(program, words);
      if (status !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${status}:\n${said}`);
      return said;
    },
    /** The file of each error that the compiler has. */
    compile(): readonly string[] {
      const { said } = attempt("tsc", ["-p", ".", "--incremental", "--tsBuildInfoFile", path("node_modules/.cache/types.json")]);
      return [...said.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file = ""]) => file);
    },
    remove: (file: string) => rmSync(path(file), { recursive: true, force: true }),
    say: () => console.log(`the copy is ${copy}`),
  };
}
