import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { installCommand, jsonLines, root } from "./command.ts";

const { folder, main, run } = installCommand();

/** Every module that a program loads, builtins aside. */
function loadedBy(program: string): string[] {
  const hook = join(folder, "trace-hook.mjs");
  const register = join(folder, "trace.mjs");
  writeFileSync(
    hook,
    `import { appendFileSync } from "node:fs";\nexport async function load(url, context, next) {\n  appendFileSync(process.env.TRACE, url + "\\n");\n  return next(url, context);\n}\n`,
  );
  writeFileSync(register, `import { register } from "node:module";\nregister(${JSON.stringify(pathToFileURL(hook).href)});\n`);
  const trace = join(folder, `trace-${Math.abs(program.length)}.txt`);
  writeFileSync(trace, "");
  const args = ["--import", "tsx", "--import", pathToFileURL(register).href, "--conditions", "openrefunds-source", "--input-type=module", "--eval", program];
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TRACE: trace } });
  return execFileSync("cat", [trace], { encoding: "utf8" }).trim().split("\n");
}
const commandLineOnly = /node_modules\/(commander|yaml)\/|\/src\/cli\//;

test("importing the library loads nothing of the command line", () => {
  const loaded = loadedBy(`await import("openrefunds"); await import("openrefunds/sandbox"); await import("openrefunds/mollie");`);
  expect(loaded.filter((url) => url.includes("/src/providers/mollie.ts"))).toHaveLength(1);
  expect(loaded.filter((url) => commandLineOnly.test(url))).toEqual([]);
});

test("the trace would see them", () => {
  expect(loadedBy(`await import("commander");await import("yaml");`).filter((url) => commandLineOnly.test(url))).not.toEqual([]);
});

test("the configuration that the sandbox prints works as it is", async () => {
  const child = spawn(process.execPath, [main, "sandbox"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let [config, notes] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (config += text));
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    await new Promise<void>((resolve) =>
      child.stderr.setEncoding("utf8").on("data", (text: string) => (notes += text).includes("Ctrl-C ends it.") && resolve()),
    );
    writeFileSync(join(folder, "printed.yaml"), config);
    for (const [, account = "", payment = "", value = "", currency = ""] of notes.matchAll(/^(\w+) +(\S+) +(\d+) ([A-Z]{3})$/gm)) {
      const amount = ["--amount", value, "--currency", currency, "--idempotency-key", "all", "--yes", "--json", "--config", "printed.yaml"];
      const reason = account === "mollie" ? [] : ["--reason", "requested_by_customer"];
      const { code, stdout } = await run(["create", account, "--payment", payment, ...amount, ...reason]);
      expect({ account, code, told: jsonLines(stdout) }).toMatchObject({ account, code: 0, told: [{ account, payment }] });
    }
    expect(notes.match(/100(\.00|00) [A-Z]{3}$/gm)).toHaveLength(5);
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toBe(0);
});

test("a port that is taken is named, with the remedy", async () => {
  const child = spawn(process.execPath, [main, "sandbox", "--json"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const line = await new Promise<string>((resolve) => child.stdout.setEncoding("utf8").once("data", resolve));
    const { accounts } = JSON.parse(line) as { accounts: { url: string }[] };
    const { port } = new URL(accounts[0]?.url ?? "");
    expect(await run(["sandbox", "--port", port])).toMatchObject({ code: 2, stderr: expect.stringContaining(`port ${port} can't be had (EADDRINUSE)`) });
  } finally {
    child.kill("SIGINT");
  }
});
