import { expect, test } from "vitest";
import { createClock } from "../../src/sandbox/clock.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { clientAt, providers } from "./wire.ts";

/** A sandbox whose fakes ask for the time, which they do once and again for each refund that they look at. */
function setUp() {
  const clock = createClock(Date.parse("2026-11-02T09:00:00Z"));
  let asked = 0;
  const now = () => {
    asked += 1;
    return clock.now();
  };
  const askedWhile = async (work: () => Promise<unknown>) => {
    const before = asked;
    await work();
    return asked - before;
  };
  return { sandbox: createSandbox({ clock: { ...clock, now } }), askedWhile };
}

test.each(providers)("at %s a refund, and a look at its payment, cost the same however many other payments were refunded", async (provider) => {
  const { sandbox, askedWhile } = setUp();
  let keys = 0;
  const costs = async () => {
    const { make, read } = clientAt(sandbox, provider);
    keys += 1;
    return { make: await askedWhile(() => make(1000, `key-${keys}`)), read: await askedWhile(() => read()) };
  };
  const first = await costs();
  for (let payment = 0; payment < 30; payment += 1) expect(await costs()).toEqual(first);
});
