import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reporters } from "../../src/contract/report/index.ts";

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory": string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly [Step, Step] };
}

const action: Action = parse(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8"));
const [check, summary] = action.runs.steps;
const names = Object.keys(action.inputs);

/** Runs a step as GitHub does: its expressions filled in, its variables set, in a folder of its own, with an npx that notes how it was called. */
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openrefunds-action-"));
  const npx = join(folder, "npx");
  writeFileSync(
    npx,
    `#!${process.execPath}\nrequire("node:fs").writeFileSync(${JSON.stringify(join(folder, "called.json"))}, JSON.stringify(process.argv.slice(2)));\n`,
  );
  chmodSync(npx, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(step: Step, given: Readonly<Record<string, string>> = {}) {
  const fill = (text: string) => text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => given[name] ?? action.inputs[name]?.default ?? "");
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
  const script = join(folder, "step.sh");
  writeFileSync(script, fill(step.run));
  const { status, stderr } = spawnSync(step.shell, ["--noprofile", "--norc", "-eo", "pipefail", script], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { PATH: `${folder}${delimiter}${process.env["PATH"]}`, GITHUB_STEP_SUMMARY: join(folder, "summary"), ...env },
  });
  const called = join(folder, "called.json");
  return { status, stderr, called: existsSync(called) ? JSON.parse(readFileSync(called, "utf8")) : null };
}

describe("the GitHub Action", () => {
  test("is a composite action whose inputs are all described, have a default and are used", () => {
    expect(action.runs.using).toBe("composite");
    expect(names).toEqual(["providers", "target", "reporter", "config", "working-directory"]);
    for (const name of names) {
      expect(action.inputs[name], name).toMatchObject({ description: expect.stringMatching(/\w{3}/), default: expect.any(String) });
      expect(JSON.stringify(action.runs), name).toContain(`\${{ inputs.${name} }}`);
    }
  });

  test("no expression stands in a script, where GitHub would paste an input as code", () => {
    for (const { name, run } of action.runs.steps) expect(run, name).not.toContain("${{");
    const used = [...JSON.stringify(action.runs).matchAll(/\$\{\{ (.*?) \}\}/g)].map(([, expression]) => expression);
    expect(used.filter((expression) => !names.some((name) => expression === `inputs.${name}`))).toEqual([]);
  });

  test("runs every provider against the sandbox if nothing else is said, with reporters that exist", () => {
    const { status, called } = run(check);
    expect([status, called]).toEqual([0, ["--yes", "openrefunds", "contract", "--reporter=terminal,github,markdown,junit,html"]]);
    for (const name of (action.inputs["reporter"]?.default ?? "").split(",")) expect(Object.keys(reporters)).toContain(name);
  });

  test.each([
    [{ providers: "mollie dodo" }, ["mollie", "dodo"]],
    [{ providers: " mollie,\n  dodo\n" }, ["mollie", "dodo"]],
    [{ target: "live" }, ["--live"]],
    [{ target: "https://api.example.test/v2?a=1&b=$(id)" }, ["--base-url=https://api.example.test/v2?a=1&b=$(id)"]],
    [{ target: "recordings/last night.har" }, ["--replay=recordings/last night.har"]],
    [{ config: "ci/open refunds.yaml", providers: "dojo" }, ["--config=ci/open refunds.yaml", "dojo"]],
  ])("%j becomes the arguments %j", (given, expected) => {
    expect(run(check, given).called).toEqual(["--yes", "openrefunds", "contract", "--reporter=terminal,github,markdown,junit,html", ...expected]);
  });

  const hostile = [
    "; touch owned",
    "$(touch owned)",
    "`touch owned`",
    '"; touch owned; "',
    "' ; touch owned ; '",
    "\n; touch owned",
    "&& touch owned",
    "| touch owned",
    "--config=/etc/passwd",
    "*",
    "a[$(touch owned)]",
  ];
  test.each(["providers", "target", "reporter", "config"])("nothing in the input %s runs as code: it is one argument, or refused by its value", (name) => {
    for (const text of hostile) {
      rmSync(join(folder, "called.json"), { force: true });
      const { status, stderr, called } = run(check, { [name]: text });
      expect(existsSync(join(folder, "owned")), text).toBe(false);
      if (name === "config") expect(called).toContain(`--config=${text}`);
      else
        expect([status, called, stderr], text).toEqual([
          2,
          null,
          expect.stringMatching(/^openrefunds: .* is no (list of reporters|target|name of a provider): /),
        ]);
    }
  });

  test("the summary is written even after a broken contract, and only this run's", () => {
    expect(summary.if).toBe("always()");
    writeFileSync(join(folder, "contract.md"), "an earlier run\n");
    run(check);
    expect(run(summary).status).toBe(0);
    expect(existsSync(join(folder, "summary"))).toBe(false);
    writeFileSync(join(folder, "contract.md"), "## this run\n");
    run(summary);
    expect(readFileSync(join(folder, "summary"), "utf8")).toBe("## this run\n");
  });
});
