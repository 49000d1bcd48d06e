import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page } from "../../scripts/mutation/main.ts";
import { schemaOperators } from "../../scripts/mutation/operators-schema.ts";
import { wholeOperators } from "../../scripts/mutation/operators-whole.ts";
import { providers } from "../../scripts/mutation/worker-words.ts";

test("the published score has every provider and every change that there is", () => {
  const published = readFileSync(page, "utf8");
  const names = [...providers, ...Object.keys(schemaOperators), ...Object.keys(wholeOperators)];
  expect(names.filter((name) => !published.includes(`\n| ${name} | `))).toEqual([]);
});
