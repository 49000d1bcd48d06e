import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { beforeAll, describe, expect, test } from "vitest";
import { installCommand } from "./command.ts";

const { folder, run } = installCommand();
const env = { PATH: process.env["PATH"] ?? "", HOME: folder, TERM: "xterm-256color", LC_ALL: "C" };
const scriptOf = (shell: string) => join(folder, `completion.${shell}`);

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout } = await run(["completion", shell]);
    expect(code).toBe(0);
    writeFileSync(scriptOf(shell), stdout);
  }
  mkdirSync(join(folder, "functions"));
  copyFileSync(scriptOf("zsh"), join(folder, "functions/_openrefunds"));
});

/** The words that the real shell offers for what was typed, each with its own means. */
const offers = {
  bash(typed: string): string[] {
    const words = typed.split(" ").map((word) => `'${word}'`);
    const ask = `source ${scriptOf("bash")}; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _openrefunds; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return lines(execFileSync("bash", ["-c", ask], { encoding: "utf8", cwd: folder, env }));
  },
  fish(typed: string): string[] {
    const ask = `source ${scriptOf("fish")}; complete --do-complete $argv[1]`;
    const said = execFileSync("fish", ["--no-config", "-c", ask, typed], { encoding: "utf8", cwd: folder, env });
    return lines(said).map((line) => line.split("\t")[0] ?? "");
  },
};
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

/** What stands on the line of a real zsh after Tab was pressed, and all that the terminal showed. */
function typedInZsh(typed: string, load: string): Promise<{ readonly line: string; readonly shown: string }> {
  return new Promise((resolve, reject) => {
    const zsh = spawn("zsh", ["-f", "-i"], { cwd: folder, cols: 200, rows: 40, env: { ...env, PS1: "" } });
    let shown = "";
    let isLoaded = false;
    zsh.onData((data) => {
      shown += data;
      if (!isLoaded && shown.includes("it is loaded")) {
        isLoaded = true;
        zsh.write(`${typed}\t\x18`);
      }
      const line = /<<(.*?)>>/.exec(shown)?.[1];
      if (line === undefined) return;
      resolve({ line, shown });
      zsh.kill();
    });
    zsh.onExit(() => reject(new Error(`zsh ended: ${shown}`)));
    // Ctrl-X prints the line as it stands.
    writeFileSync(join(folder, "setup.zsh"), `${load}\nshow() { print -r -- "<<$BUFFER>>" }\nzle -N show\nbindkey '^X' show\nprint it is loaded\n`);
    zsh.write("source ./setup.zsh\r");
  });
}

describe("completion in bash", () => {
  test("offers commands, options and the words of an option or of an argument", () => {
    expect(offers.bash("openrefunds re")).toEqual(["refundable", "reconcile"]);
    expect(offers.bash("openrefunds create --id")).toEqual(["--idempotency-key"]);
    expect(offers.bash("openrefunds create --reason f")).toEqual(["fraudulent"]);
    expect(offers.bash("openrefunds create --payment ")).toEqual([]);
    expect(offers.bash("openrefunds completion z")).toEqual(["zsh"]);
    expect(offers.bash("openrefunds contract do")).toEqual(["dodo", "dojo"]);
  });
});

describe("completion in fish", () => {
  test("offers commands, options and the words of an option or of an argument", () => {
    expect(offers.fish("openrefunds re")).toEqual(["reconcile", "refundable"]);
    expect(offers.fish("openrefunds create --id")).toEqual(["--idempotency-key"]);
    expect(offers.fish("openrefunds create --reason f")).toEqual(["fraudulent"]);
    expect(offers.fish("openrefunds completion z")).toEqual(["zsh"]);
    expect(offers.fish("openrefunds contract do")).toEqual(["dodo", "dojo"]);
    expect(offers.fish("openrefunds list --config openrefunds.y")).toEqual(["openrefunds.yaml"]);
  });
});

describe.each([
  ["evaluated in .zshrc", 'autoload -Uz compinit; compinit -u -D; eval "$(cat completion.zsh)"'],
  ["kept in a folder of fpath", "fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D"],
])("completion in zsh, %s", (_where, load) => {
  test("completes commands, options and the words of an option or of an argument, from the first Tab", async () => {
    for (const [typed, line] of [
      ["openrefunds rec", "openrefunds reconcile "],
      ["openrefunds create --id", "openrefunds create --idempotency-key "],
      ["openrefunds create --reason f", "openrefunds create --reason fraudulent "],
      ["openrefunds completion z", "openrefunds completion zsh "],
      ["openrefunds contract m", "openrefunds contract mollie "],
      ["openrefunds list --config open", "openrefunds list --config openrefunds.yaml "],
    ] as const)
      expect((await typedInZsh(typed, load)).line).toBe(line);
    expect((await typedInZsh("openrefunds re", load)).shown).toMatch(/reconcile +refundable/);
  });
});

test("there is no completion for a shell that is not known", async () => {
  const { code, stderr } = await run(["completion", "tcsh"]);
  expect(code).toBe(2);
  expect(stderr).toContain("bash, zsh, fish");
});
