import { expect, test } from "vitest";
import { createClock } from "../../src/sandbox/clock.ts";

test("a wait ends when the clock is moved, or by itself when everybody only waits, nearest first", async () => {
  const clock = createClock(1_000);
  const fired: string[] = [];
  clock.delay(500, () => fired.push("moved"));
  clock.advance(499);
  expect(fired).toEqual([]);
  clock.advance(1);
  expect([fired, clock.now()]).toEqual([["moved"], 1_500]);
  await new Promise<void>((resolve) => {
    clock.delay(86_400_000, () => resolve(void fired.push("far")));
    clock.delay(1, () => fired.push("near"));
    clock.delay(2, () => fired.push("canceled"))();
  });
  expect([fired, clock.now()]).toEqual([["moved", "near", "far"], 86_401_500]);
});

test("what is only to happen later waits until the clock comes there, and moves it by nothing", async () => {
  const clock = createClock(0);
  const fired: string[] = [];
  clock.later(300, () => fired.push("later"));
  await new Promise<void>((resolve) => clock.delay(200, resolve));
  expect([fired, clock.now()]).toEqual([[], 200]);
  await new Promise<void>((resolve) => clock.delay(200, resolve));
  expect([fired, clock.now()]).toEqual([["later"], 400]);
});
