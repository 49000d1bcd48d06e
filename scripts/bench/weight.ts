import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./measure.ts";
import type { Row } from "./table.ts";

const root = join(import.meta.dirname, "../..");
const providers = ["dodo", "dojo", "mollie", "paymongo", "smartpay"];

/** What a user's bundler and a user's process pay for an import. */
export async function weight(): Promise<Row[]> {
  const everyValidator = providers.map((name) => `export * as ${name} from "openrefunds/${name}/validators";`).join("\n");
  const client = 'export { createMollieClient } from "openrefunds/mollie/client";';
  const unified = `export { createRefunds, ${providers.join(", ")} } from "openrefunds";`;
  const size = async (what: string, code: string, kilobytes: number): Promise<Row> => ({
    what: `${what}, gzipped`,
    value: (await gzipped(code)) / 1000,
    unit: "kB",
    goal: { is: "at most", value: kilobytes },
    detail: "esbuild, minified, the default condition",
  });
  return [
    await size("validators of Dodo's createRefund, both", 'export { createRefundBody, createRefund200 } from "openrefunds/dodo/validators";', 3.6),
    await size("validators of all five contracts", everyValidator, 24),
    await size("Mollie's client with validation", client, 12),
    await size("the unified API with all five adapters", unified, 40),
    importTime("openrefunds/mollie", 10),
  ];
}

async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).byteLength;
}

/** The median of processes that import it, over that of empty ones, in turn. */
function importTime(name: string, milliseconds: number): Row {
  const time = (code: string) => {
    const startedAt = performance.now();
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root });
    return performance.now() - startedAt;
  };
  const [empty, full]: [number[], number[]] = [[], []];
  for (let round = 0; round < 31; round += 1) {
    empty.push(time(""));
    full.push(time(`import ${JSON.stringify(name)}`));
  }
  return {
    what: `import of ${name} over an empty process`,
    value: median(full) - median(empty),
    unit: "ms",
    goal: { is: "at most", value: milliseconds },
    detail: `${median(full).toFixed(1)} - ${median(empty).toFixed(1)} ms`,
  };
}
