import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readSource } from "../../scripts/generate/document.ts";
import { explanations, reasonOf } from "../../scripts/mutation/explanations.ts";
import { runMutation } from "../../scripts/mutation/main.ts";
import { mutantsOf } from "../../scripts/mutation/mutants.ts";
import { schemaOperators } from "../../scripts/mutation/operators-schema.ts";
import { wholeOperators } from "../../scripts/mutation/operators-whole.ts";
import { toPage } from "../../scripts/mutation/page.ts";
import { type Judged, reportOf, toText } from "../../scripts/mutation/report.ts";
import { providers } from "../../scripts/mutation/worker-words.ts";

const sources = new Map(providers.map((name) => [name, readSource(join(import.meta.dirname, "../../specs", `${name}.yaml`))]));
const rootOf = (name: (typeof providers)[number]) => structuredClone(sources.get(name)?.root ?? {});
const operators = [...Object.keys(schemaOperators), ...Object.keys(wholeOperators)];

describe("the mutants of the contracts", () => {
  test.each(providers)("of %s each change one thing, differ from each other by name, and leave the original as it is", (name) => {
    const root = rootOf(name);
    const before = JSON.stringify(root);
    const mutants = mutantsOf(root);
    expect(mutants.length).toBeGreaterThan(500);
    for (let index = 0; index < mutants.length; index += 17) {
      const mutant = mutants[index];
      expect(JSON.stringify(mutant?.mutate()), `${mutant?.operator} at ${mutant?.pointer} (${mutant?.detail})`).not.toBe(before);
    }
    const names = mutants.map(({ operator, pointer, detail }) => `${operator} ${pointer} ${detail}`);
    expect(new Set(names).size).toBe(names.length);
    expect(JSON.stringify(root)).toBe(before);
  });

  test("come from every operator, each of which finds something to change in some contract", () => {
    const used = new Set(providers.flatMap((name) => mutantsOf(rootOf(name)).map(({ operator }) => operator)));
    expect(operators.filter((operator) => !used.has(operator))).toEqual([]);
  });

  test("are explained by reasons that name operators only", () => {
    for (const { operators: named, reason } of explanations) {
      expect(
        named.filter((operator) => !operators.includes(operator)),
        reason,
      ).toEqual([]);
      expect(reason.length).toBeGreaterThan(40);
    }
  });
});

describe("a least length", () => {
  const told = { provider: "mollie", operator: "bound widened", pointer: "/components/schemas/Refund/properties/id" };
  test.each([
    ["^re_.+$", "minLength 1 to 0", true],
    ["^re_.+$", "minLength 1 to 2", true],
    ["^re_.+$", "minLength", true],
    ["^[a-z]+$", "minLength 1 to 0", true],
    ["^[a-z]+$", "minLength 1 to 2", false],
    ["^[a-z]*$", "minLength 1 to 0", false],
    ["^[a-z]*$", "minLength", false],
    ["^re_.+$", "minLength 3 to 2", false],
    ["^re_.+$", "maxLength 9 to 10", false],
  ])("beside the pattern %s, changed by %s, changes nothing: %s", (pattern, detail, isExplained) => {
    expect(reasonOf({ ...told, detail, part: { pattern, minLength: 1 } }) !== null).toBe(isExplained);
  });
});

describe("the score", () => {
  const judged = (more: Partial<Judged>): Judged => ({
    index: 0,
    provider: "mollie",
    operator: "retyped",
    pointer: "/components/schemas/Refund",
    detail: "id",
    direction: "response",
    by: "drift",
    words: null,
    reason: null,
    durationMs: 1,
    ...more,
  });

  test("counts what was noticed among what changes behaviour, and names every survivor", () => {
    const report = reportOf([
      judged({}),
      judged({ by: "types" }),
      judged({ by: null, detail: "status" }),
      judged({ by: null, detail: "note", reason: "Nothing reads it." }),
    ]);
    const text = toText(report);
    expect(text).toMatch(/66\.6 % {2}mollie: 2 of 3 \(0 generator, 1 drift, 0 examples, 1 types, 0 cases; 1 equivalent\)/);
    expect(text).toMatch(/66\.6 % {2}retyped: 2 of 3/);
    expect(text).toMatch(/ 1 {2}Nothing reads it\./);
    expect(text).toMatch(/mollie: retyped at \/components\/schemas\/Refund \(status\)/);
    expect(report.open).toHaveLength(1);
    const page = toPage(report);
    expect(page).toContain("| mollie | 2 | 3 | 66.6 % | 0 | 1 | 0 | 1 | 0 | 1 |");
    expect(page).toMatch(/## Not noticed\n\n- `mollie: retyped at \/components\/schemas\/Refund \(status\)`/);
    expect(page).toMatch(/### Nothing reads it\.\n\n- `mollie: retyped at \/components\/schemas\/Refund \(note\)`/);
  });
});

describe("a sample of one contract", () => {
  let sample: readonly Judged[] = [];
  beforeAll(async () => {
    sample = await runMutation({ providers: ["smartpay"], sample: 10, seed: 9, workers: 1 });
  }, 180_000);

  test("is noticed to the last mutant, but for what changes nothing and says why", () => {
    expect(sample).toHaveLength(10);
    expect(reportOf(sample).open).toEqual([]);
    const counted = sample.filter(({ reason }) => reason === null);
    expect(counted.filter(({ by }) => by === null)).toEqual([]);
    expect(counted.length).toBeGreaterThan(5);
  });
});
