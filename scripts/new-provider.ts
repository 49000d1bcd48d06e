import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkName, NameError } from "./new-provider/name.ts";
import { type Edit, registrations } from "./new-provider/register.ts";

// The rooms of a new provider, with the questions that it has to answer as comments, and its name in the lists.
//   npm run new-provider acme

const usage = "Usage: npm run new-provider NAME, where NAME is the provider's in small letters, such as acme";

/** The rooms that are written by hand; `generated/<name>/` comes from `npm run generate`. */
const rooms: Readonly<Record<string, string>> = {
  "spec.yaml": "specs/acme.yaml",
  "adapter.txt": "src/providers/acme.ts",
  "sandbox.txt": "src/sandbox/acme.ts",
  "test.txt": "test/providers/acme.test.ts",
};

/** The new files of a provider, each with the template that it begins as. */
export const roomsOf = (name: string) => Object.entries(rooms).map(([template, room]) => ({ template, file: named(room, name) }));

/** Writes the rooms and registers the name, all of it or nothing; the files that were written and changed. */
export function newProvider(root: string, name: string): { readonly written: readonly string[]; readonly changed: readonly string[] } {
  checkName(name);
  const files = roomsOf(name).map(({ template, file }) => ({ file, text: named(read(templates, template), name) }));
  const taken = files.map(({ file }) => file).filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) throw new NameError(`${name} is there already (${taken.join(", ")}): nothing was written. Take another name, or go on in those files`);
  const edits: readonly Edit[] = registrations(name, (file) => read(root, file));
  for (const { file, text } of [...files, ...edits]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { written: files.map(({ file }) => file), changed: edits.map(({ file }) => file) };
}

const templates = fileURLToPath(new URL("./new-provider/template", import.meta.url));
const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
/** The templates are about a provider called acme. */
const named = (text: string, name: string) =>
  text
    .replaceAll("acme", name)
    .replaceAll("Acme", `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`)
    .replaceAll("ACME", name.toUpperCase());

const nextSteps = (name: string) => `
Next:
  1. Answer the questions in specs/${name}.yaml, and write down where each answer comes from:  npx redocly lint ${name}
  2. npm run generate
  3. npm run types               names each line that is to be decided, and no other
  4. src/providers/${name}.ts       the tables first, then the functions to and from the wire
  5. src/sandbox/${name}.ts         out of the provider's documentation, never out of the adapter
  6. npx vitest run test/providers/${name}.test.ts
  7. npm run readme && npm test     and the rest of .github/CONTRIBUTING.md
Until line 3 is quiet, no refund can be sent: the adapter refuses every one.`;

if (process.argv[1]?.endsWith("new-provider.ts")) {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || more.length > 0) {
    console.error(usage);
    process.exit(2);
  }
  try {
    const { written, changed } = newProvider(fileURLToPath(new URL("..", import.meta.url)), name);
    for (const file of written) console.log(`written   ${file}`);
    for (const file of changed) console.log(`registered in ${file}`);
    console.log(nextSteps(name));
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
