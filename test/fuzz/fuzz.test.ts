import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashAtOnce } from "../proof/clock.ts";
import { providers } from "../proof/histories.ts";
import { kinds } from "./mutate.ts";
import { play } from "./play.ts";
import { recordAll } from "./recordings.ts";

// A part of the long run (npm run test:fuzz): real answers, spoiled in every way, through the public API.

let undo = () => {};
const { stackTraceLimit } = Error;
beforeAll(() => {
  undo = hashAtOnce();
  // Stacks are the dearest part of an error, and no promise is about them.
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  undo();
  Error.stackTraceLimit = stackTraceLimit;
});

const seed = 20_261_121;
const calls = 1_500;

describe.each(providers)("whatever %s answers,", (provider) => {
  test("nothing escapes but a RefundError without the key in it, no call hangs, and what is said about the money is true", async () => {
    const recordings = await recordAll(provider);
    const broken: string[] = [];
    const met = new Set<string>();
    for (let at = 0; at < calls; at += 1) {
      const { kind, end, violations, story } = await play(recordings, seed, at);
      for (const what of violations) broken.push(`${what}\n  ${story}\n  npm run test:fuzz -- ${provider} --seed ${seed} --at ${at}`);
      met.add(kind);
      met.add(end);
    }
    expect(broken).toEqual([]);
    expect(
      [...kinds].filter((kind) => !met.has(kind)),
      "kinds of spoiling that no call met",
    ).toEqual([]);
    // A fuzzer whose calls all end alike looks at nothing.
    for (const end of ["a result", "ConnectionError unknown", "ContractError unknown", "ProviderError rejected"]) expect(met, end).toContain(end);
  });
});

test("an input is known by its seed and number: the same two give the same call again", async () => {
  const recordings = await recordAll("mollie");
  for (let at = 0; at < 50; at += 1) expect(await play(recordings, seed, at)).toEqual(await play(recordings, seed, at));
});
