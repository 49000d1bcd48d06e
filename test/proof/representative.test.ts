import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashAtOnce } from "./clock.ts";
import { groupsOfKinds } from "./faults.ts";
import { describe as describeHistory, enumerate, parse, providers } from "./histories.ts";
import { landmarks } from "./landmarks.ts";
import { run } from "./run.ts";
import { count, emptyTally, missing } from "./tally.ts";
import { factsOf, twistsOfSwitches } from "./twists.ts";

// A part of the whole proof (npm run test:exhaustive): every so-many-th history, one of each class, and those that found something once.

let undo = () => {};
beforeAll(() => void (undo = hashAtOnce()));
afterAll(() => undo());

const nth = 211;

test.each(landmarks)("%s", async (line) => {
  expect((await run(parse(line))).violations).toEqual([]);
});

describe.each(providers)("under faults on writes and reads, at %s,", (provider) => {
  test("a key refunds at most once, nothing is lost, and what is said about the money is true", async () => {
    const tally = emptyTally();
    let at = 0;
    const met = new Set<string>();
    for (const history of enumerate([provider])) {
      const classes = [`write ${history.write.group}`, `reads ${history.reads.group}`, history.twist];
      if (at++ % nth !== 0 && classes.every((name) => met.has(name))) continue;
      for (const name of classes) met.add(name);
      count(tally, history, await run(history));
    }
    expect(tally.findings).toEqual([]);
    expect(missing(tally, [provider]), "fault classes without a history").toEqual([]);
  });
});

test("were Dojo to refuse a repeated key, a refund could stay unknown, but none would be paid twice and nothing untrue said", async () => {
  let at = 0;
  for (const history of enumerate(["dojo"])) {
    if (history.twist !== "repeated keys are refused" || at++ % 41 !== 0) continue;
    expect((await run(history)).violations.filter(({ kind }) => kind !== "lost")).toEqual([]);
  }
  expect(at).toBeGreaterThan(1_000);
});

test("a history is known by its line: the same line plays the same history again", async () => {
  let at = 0;
  for (const history of enumerate()) {
    if (at++ % 7_001 !== 0) continue;
    const again = parse(describeHistory(history));
    expect(describeHistory(again)).toBe(describeHistory(history));
    const [first, second] = [await run(history), await run(again)];
    expect(second.trace).toEqual(first.trace);
  }
});

test("every kind of fault that the sandbox has is in the proof, and every switch", () => {
  const tally = emptyTally();
  for (const history of enumerate(["mollie"])) count(tally, history, { violations: [], trace: [] });
  for (const [kind, [place, group]] of Object.entries(groupsOfKinds)) expect(tally.rows[`mollie | ${place} | ${group}`]?.histories, kind).toBeGreaterThan(0);
  for (const [name, twist] of Object.entries(twistsOfSwitches)) expect(Object.keys(factsOf(twist).assume ?? {}), twist).toContain(name);
});
