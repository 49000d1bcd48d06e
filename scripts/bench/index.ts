import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureAll } from "./suites.ts";
import { isMet, machine, print, type Row } from "./table.ts";

// `npm run bench`, or `npm run bench -- transport` for some of it. What is measured is the built package (`npm run build` first), not the sources.

const suites: Record<string, () => Promise<Row[]>> = {
  transport: async () => (await import("./transport.ts")).transport(),
  validation: async () => (await import("./validation.ts")).validation(),
  generation: async () => (await import("./generation.ts")).generation(),
  sandbox: async () => (await import("./sandbox.ts")).sandbox(),
  memory: async () => (await import("./memory.ts")).memory(),
  weight: async () => (await import("./weight.ts")).weight(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(suites, name));
if (unknown !== undefined) {
  console.error(`There is no bench ${JSON.stringify(unknown)}: name some of ${Object.keys(suites).join(", ")}, or none for all.`);
  process.exit(2);
}
const { rows, failures } = await measureAll(Object.fromEntries(Object.entries(suites).filter(([name]) => asked.length === 0 || asked.includes(name))));
const report = { machine: machine(), rows: rows.map((row) => ({ ...row, met: isMet(row) })), failures };
const file = join(import.meta.dirname, "../../node_modules/.cache/openrefunds/bench.json");
mkdirSync(join(file, ".."), { recursive: true });
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
print(rows);
const { cpu, cores, load, node, date } = report.machine;
console.log(`\n${cpu}, ${cores} cores, load ${load.join(" ")}, Node ${node}, ${date}. As JSON: ${file}`);
console.log(`${rows.filter((row) => isMet(row) === true).length} of ${rows.filter((row) => isMet(row) !== null).length} goals met`);
for (const { suite, problem } of failures) console.error(`\nFAILED: the suite ${suite} measured nothing, and the table lacks its rows. ${problem}`);
process.exit(failures.length > 0 ? 1 : 0);
