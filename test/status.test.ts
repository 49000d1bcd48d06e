import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSettled, mergeStatus, type Observation, type RefundStatus } from "../src/status.ts";

const words: readonly RefundStatus[] = ["unknown", "pending", "succeeded", "failed", "canceled"];
const status = fc.constantFrom(...words);
/** Few moments, so that many observations share one. */
const observation = fc.record({ status, at: fc.integer({ min: 0, max: 6 }) });
const observations = fc.array(observation, { maxLength: 8 });
const shuffled = observations.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

const seen = (...list: readonly (readonly [RefundStatus, number])[]): Observation[] => list.map(([status, at]) => ({ status, at }));
const statusOf = (list: readonly Observation[]) => mergeStatus(list).status;

describe("one status out of many observations", () => {
  test("does not depend on the order in which they came", () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => void expect(mergeStatus(other)).toEqual(mergeStatus(list))),
      { numRuns: 1_000 },
    );
  });

  test("does not depend on how often they came", () => {
    const repeated = observations.chain((list) =>
      fc.tuple(fc.constant(list), list.length ? fc.array(fc.constantFrom(...list), { maxLength: 6 }) : fc.constant([])),
    );
    fc.assert(
      fc.property(repeated, ([list, again]) => void expect(mergeStatus([...again, ...list])).toEqual(mergeStatus(list))),
      { numRuns: 1_000 },
    );
  });

  test("does not change what it is given", () => {
    fc.assert(
      fc.property(observations, (list) => {
        const before = structuredClone(list);
        mergeStatus(list);
        expect(list).toEqual(before);
      }),
    );
  });

  test.each<[string, RefundStatus, Observation[]]>([
    ["nothing seen", "unknown", []],
    ["an ordinary refund", "succeeded", seen(["pending", 1], ["pending", 2], ["succeeded", 3])],
    ["a refund that the bank returned days later", "failed", seen(["pending", 1], ["succeeded", 2], ["failed", 9])],
    ["a late message of an earlier state", "succeeded", seen(["succeeded", 5], ["pending", 1])],
    ["a canceled refund", "canceled", seen(["pending", 1], ["canceled", 2])],
    ["success without a state before", "succeeded", seen(["succeeded", 1])],
    ["two words at one moment: the further one", "succeeded", seen(["succeeded", 1], ["pending", 1])],
    ["success and failure at one moment", "failed", seen(["failed", 1], ["succeeded", 1])],
  ])("%s is %s", (_, expected, list) => {
    expect(mergeStatus(list)).toEqual({ status: expected, anomalies: [] });
  });
});

describe("what no observation can do", () => {
  test("nothing that comes after failed or canceled leads away from it", () => {
    const end = fc.constantFrom<RefundStatus>("failed", "canceled");
    fc.assert(
      fc.property(observations, end, observations, (before, final, after) => {
        const upTo = [...before, { status: final, at: 7 }];
        const reached = statusOf(upTo);
        const later = after.map(({ status, at }) => ({ status, at: at + 8 }));
        fc.pre(reached === "failed" || reached === "canceled");
        expect(statusOf([...upTo, ...later])).toBe(reached);
      }),
    );
  });

  test("after success only failure counts", () => {
    fc.assert(
      fc.property(observations, (after) => {
        const list = [...seen(["succeeded", 0]), ...after.map(({ status, at }) => ({ status, at: at + 1 }))];
        expect(statusOf(list)).toBe(after.some(({ status }) => status === "failed") ? "failed" : "succeeded");
      }),
    );
  });

  test("not knowing never overwrites knowing, and is never an anomaly", () => {
    fc.assert(
      fc.property(observations, fc.array(fc.integer({ min: -10, max: 20 })), (list, moments) => {
        const blind = moments.map((at) => ({ status: "unknown" as const, at }));
        expect(mergeStatus([...list, ...blind])).toEqual(mergeStatus(list));
      }),
    );
  });

  test("a known status never becomes unknown", () => {
    fc.assert(fc.property(observations, (list) => void expect(statusOf(list) === "unknown").toBe(list.every(({ status }) => status === "unknown"))));
  });
});

describe("moves that no refund makes", () => {
  const illegal: readonly (readonly [RefundStatus, RefundStatus])[] = [
    ["succeeded", "pending"],
    ["succeeded", "canceled"],
    ["failed", "pending"],
    ["failed", "succeeded"],
    ["failed", "canceled"],
    ["canceled", "pending"],
    ["canceled", "succeeded"],
    ["canceled", "failed"],
  ];
  test.each(illegal)("%s to %s is kept as an anomaly and not followed", (from, to) => {
    expect(mergeStatus(seen([from, 1], [to, 2]))).toEqual({ status: from, anomalies: [{ from, to, at: 2 }] });
  });

  test("every other move is followed and is no anomaly", () => {
    for (const from of words) {
      for (const to of words) {
        if (illegal.some(([a, b]) => a === from && b === to)) continue;
        expect(mergeStatus(seen([from, 1], [to, 2]))).toEqual({ status: to === "unknown" ? from : to, anomalies: [] });
      }
    }
  });

  test("each anomaly is told once, was observed, and is illegal", () => {
    fc.assert(
      fc.property(observations, (list) => {
        const { anomalies } = mergeStatus(list);
        expect(new Set(anomalies.map((anomaly) => JSON.stringify(anomaly))).size).toBe(anomalies.length);
        for (const { from, to, at } of anomalies) {
          expect(illegal).toContainEqual([from, to]);
          expect(list).toContainEqual({ status: to, at });
        }
      }),
    );
  });
});

describe("older news", () => {
  test("an observation of the status that already held then changes nothing", () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -3, max: 9 }), (list, at) => {
        const held = statusOf(list.filter((other) => other.at <= at));
        expect(mergeStatus([...list, { status: held, at }])).toEqual(mergeStatus(list));
      }),
      { numRuns: 1_000 },
    );
  });

  test("an older observation of the final status leaves it as it is", () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -3, max: 9 }), (list, at) => {
        const final = statusOf(list);
        expect(statusOf([...list, { status: final, at }])).toBe(final);
      }),
      { numRuns: 1_000 },
    );
  });
});

test("succeeded, failed and canceled are settled, the rest is not", () => {
  expect(words.filter(isSettled)).toEqual(["succeeded", "failed", "canceled"]);
});
