import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { concerns } from "../../scripts/mutation/contract.ts";
import { createLinker } from "../../scripts/mutation/link.ts";

const root = mkdtempSync(join(tmpdir(), "openrefunds-link-"));
afterAll(() => rmSync(root, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
file("package.json", "{}");
file("apart.ts", 'export const times = { loaded: Math.random() };\nimport type { Gone } from "./gone.ts";\nexport type Kept = Gone;');
file("between.ts", 'import { limit } from "./contract.ts";\nexport const twice = (): number => limit * 2;\nexport const own = {};');
file("elsewhere.ts", 'throw new Error("it is replaced");');
const contract = file("contract.ts", 'export { later } from "./entry.ts";\nexport const limit: number = 1;');
const entry = file(
  "entry.ts",
  'import { times } from "./apart.ts";\nimport { own, twice } from "./between.ts";\nimport { said } from "./elsewhere.ts";\nimport { join } from "node:path";\nexport const later = "later";\nexport const all = () => ({ times, own, twice: twice(), said, path: join("a", "b") });',
);

test("a module is loaded with other texts than those on disk: what leads to them anew each time, everything else once", () => {
  const load = createLinker({
    root,
    entry,
    changes: (each) => each === contract,
    instead: (each) => (each.endsWith("elsewhere.ts") ? { said: "instead" } : undefined),
  });
  const read = (text?: string) => (load(new Map(text === undefined ? [] : [[contract, text]])) as { all: () => Record<string, unknown> }).all();
  const [first, changed, again] = [read(), read("export const limit = 21;"), read()];
  expect([first.twice, changed.twice, again.twice]).toEqual([2, 42, 2]);
  expect([first.said, first.path]).toEqual(["instead", "a/b"]);
  expect(changed.times).toBe(first.times);
  expect(changed.own).not.toBe(first.own);
});

test("a change concerns who looked at its place or at what it stands in, and nobody else", () => {
  const visited = new Set(["/components/schemas/Refund"]);
  expect(concerns(visited, "/components/schemas/Refund")).toBe(true);
  expect(concerns(visited, "/components/schemas/Refund/properties/id")).toBe(true);
  expect(concerns(visited, "/components/schemas/RefundStatus")).toBe(false);
  expect(concerns(visited, "/components/schemas")).toBe(false);
});
