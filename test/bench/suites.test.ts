import { expect, test } from "vitest";
import { measureAll } from "../../scripts/bench/suites.ts";
import type { Row } from "../../scripts/bench/table.ts";

const row = (what: string, value: number): Row => ({ what, value, unit: "ms", goal: { is: "at most", value: 1 }, detail: "" });

test("a suite that breaks is named with its reason, and takes no other's figures with it", async () => {
  const measured = await measureAll({
    first: async () => [row("first", 1)],
    broken: async () => {
      throw new Error("prism did not start");
    },
    last: async () => [row("last", 2)],
  });
  expect(measured.rows.map(({ what }) => what)).toEqual(["first", "last"]);
  expect(measured.failures).toEqual([{ suite: "broken", problem: expect.stringContaining("prism did not start") }]);
});

test("a suite without figures, or with one that is none, has failed", async () => {
  const { rows, failures } = await measureAll({ empty: async () => [], nothing: async () => [row("a ratio", Number.NaN)] });
  expect(rows).toEqual([]);
  expect(failures.map(({ suite, problem }) => [suite, problem.split("\n")[0]])).toEqual([
    ["empty", "Error: it measured nothing"],
    ["nothing", 'Error: "a ratio" is NaN'],
  ]);
});
