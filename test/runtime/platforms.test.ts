import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { serve } from "./servers.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Reads a payment in a process of its own; `keepAlive` is how long the provider would leave the connection open. */
async function readOnce(...conditions: string[]) {
  const { url, connections } = await serve((_, response) => response.writeHead(404, { "keep-alive": "timeout=600" }).end("{}"));
  const flags = ["openrefunds-source", ...conditions].flatMap((condition) => ["--conditions", condition]);
  const script = join(root, "test/fixtures/one-request.ts");
  const { stdout } = await run(join(root, "node_modules/.bin/tsx"), [...flags, script, new URL(url).origin], { cwd: root, timeout: 8_000 });
  return { ...(JSON.parse(stdout) as { httpStatus: number; undici: [before: boolean, after: boolean] }), connections: connections.size };
}

describe("the transport of a platform", () => {
  test("on Node, undici is loaded by the first call and not before, and an open connection keeps no process running", async () => {
    expect(await readOnce()).toEqual({ httpStatus: 404, undici: [false, true], connections: 1 });
  });

  test.each(["browser", "workerd", "deno", "bun"])("for %s it is the platform's fetch, and undici is never loaded", async (condition) => {
    expect(await readOnce(condition)).toEqual({ httpStatus: 404, undici: [false, false], connections: 1 });
  });

  test("is the same in the sources and in the package", () => {
    const { imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { imports: Record<string, Targets> };
    const { "openrefunds-source": sources, ...built } = imports["#transport"] ?? {};
    const asBuilt = Object.entries(sources as Targets).map(([name, file]) => [name, String(file).replace("./src/", "./dist/src/").replace(/\.ts$/, ".js")]);
    // The order decides: Bun and Deno take "node" as well.
    expect(Object.entries(built)).toEqual(asBuilt);
    expect(Object.keys(built).slice(-2)).toEqual(["node", "default"]);
  });
});

interface Targets {
  readonly [condition: string]: string | Targets;
}
