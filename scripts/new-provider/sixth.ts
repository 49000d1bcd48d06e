import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { roomsOf } from "../new-provider.ts";
import { copyRepository } from "./copy.ts";
import { registeredIn } from "./register.ts";

// Adds a whole sixth provider to a copy of the repository, as .github/CONTRIBUTING.md tells it, and holds it to what the five are held to.
//   npm run test:sixth [-- --keep]        --keep leaves the copy

const name = "harborpay";
const source = ["--conditions", "openrefunds-source"];
const answers = fileURLToPath(new URL("../../test/fixtures/sixth", import.meta.url));
const rooms = roomsOf(name);
const [written, registered] = [rooms.map(({ file }) => file), registeredIn];
const code = [...written, ...registered].filter((file) => file.endsWith(".ts"));
const isKept = process.argv.includes("--keep");

const startedAt = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const copy = copyRepository();
const { run, compile, say, remove } = copy;

/** One step, told with what came of it and how long it took; the first that fails ends the run. */
function step(title: string, work: () => string): void {
  const began = Date.now();
  console.log(`${title.padEnd(64)}${work()}, ${seconds(began)}`);
}
/** The part of what was said that shows that it is well. */
function shows(said: string, sign: RegExp): string {
  const [found] = sign.exec(said) ?? [];
  if (found === undefined) throw new Error(`no ${sign} in:\n${said}`);
  return found.trim();
}
const npm = (...words: readonly string[]) => run("npm", "run", "--silent", ...words);
const tests = (...words: readonly string[]) => shows(run("vitest", "run", ...words), /(?<=Tests ).*passed.*/);

/** What does not compile without the new provider is not its fault, and is told. */
let before: readonly string[] = [];
const newErrors = () => compile().filter((file) => !before.includes(file));

try {
  step("the five compile", () => {
    before = compile();
    return before.length === 0 ? "no error" : `${before.length} errors, in ${[...new Set(before)].join(", ")}`;
  });
  step("npm run new-provider", () => shows(npm("new-provider", name), /Next:/) && `${written.length} rooms, ${registered.length} lists`);
  step("the template's contract: lint", () => shows(run("redocly", "lint", name), /is valid/));
  step("the template's contract: generate", () => shows(npm("generate"), /\d+ of \d+ files changed/));
  step("the compiler names what is to be decided, in new files only", () => {
    const places = newErrors();
    const undecided = [`src/providers/${name}.ts`, `src/sandbox/${name}.ts`];
    const files = [...new Set(places)].sort();
    if (String(files) !== String(undecided)) throw new Error(`the errors are in ${files.join(", ") || "no file"}`);
    return `${places.length} lines`;
  });
  step("what is not decided refunds nothing", () => {
    cpSync(join(answers, "undecided.txt"), copy.path("undecided.ts"));
    const said = run("tsx", ...source, "undecided.ts");
    remove("undecided.ts");
    return shows(said, /2 of 2 refused, 0 writes/);
  });

  for (const { template, file } of rooms) cpSync(join(answers, template), copy.path(file));
  step("with the questions answered: lint", () => shows(run("redocly", "lint", name), /is valid/));
  step("generate", () => shows(npm("generate"), /\d+ of \d+ files changed/));
  step("style", () => shows(run("biome", "check", "--error-on-warnings", ...code), /No fixes applied/));
  step("types", () => shows(newErrors().join(" ") || "no error", /^no error$/));
  step("the shared suite, and the house", () => tests(`test/providers/${name}.test.ts`, "test/house.test.ts"));
  step("every odd value in every answer, and what a look costs", () => tests("test/drift-laws.test.ts", "test/look-cost.test.ts", "-t", name));
  step("the contract's cases", () => shows(run("tsx", ...source, "src/cli/main.ts", "contract", name), /\d+ promises.*/));
  step("npm run readme", () => {
    npm("readme");
    return `a column ${shows(readFileSync(copy.path("README.md"), "utf8"), /Harborpay/)}`;
  });
  console.log(`\nA sixth provider fits: ${seconds(startedAt)}`);
} finally {
  if (isKept) say();
  else remove(".");
}
