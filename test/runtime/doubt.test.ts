import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Clock, sleep } from "../../src/runtime/clock.ts";
import type { Answer } from "../../src/runtime/operation.ts";
import { answer, createClock, drifted, failed, run, start, undocumented } from "./sends.ts";

describe("waiting", () => {
  test("an abort while waiting ends the call without another send", async () => {
    const aborting = () => {
      const caller = new AbortController();
      const delay: Clock["delay"] = () => {
        queueMicrotask(() => caller.abort("enough"));
        return () => {};
      };
      return { clock: { now: () => start, delay }, signal: caller.signal };
    };
    const ended = (sent: string) => ({ sends: 1, result: { name: "TransportError", kind: "aborted", sent, cause: "enough" } });
    expect(await run([answer(503)], aborting())).toMatchObject(ended("maybe"));
    expect(await run([answer(429)], aborting())).toMatchObject(ended("no"));
  });

  test("sleep ends by the clock or by the signal, whichever is first, and leaves neither a timer nor a listener", async () => {
    let timers = 0;
    const caller = new AbortController();
    const clock: Clock = {
      now: () => start,
      delay() {
        timers += 1;
        return () => void (timers -= 1);
      },
    };
    const slept = sleep(clock, 1_000, caller.signal);
    expect(timers).toBe(1);
    caller.abort("enough");
    await expect(slept).rejects.toBe("enough");
    expect(timers).toBe(0);
    await expect(sleep(clock, 1_000, caller.signal)).rejects.toBe("enough");
    expect(timers).toBe(0);
    await expect(sleep(createClock().clock, 1_000)).resolves.toBeUndefined();
  });
});

describe("doubt", () => {
  /** Each outcome of one send, and whether that send may have been executed without us knowing. */
  const outcomes: readonly (readonly [Answer | Error, boolean])[] = [
    [answer(429), false],
    [failed("connect_failed", "no"), false],
    [drifted(429), true],
    [undocumented(429), true],
    [answer(408), true],
    [answer(500), true],
    [answer(503), true],
    [undocumented(502), true],
    [failed("timeout", "maybe"), true],
    [failed("connection_lost", "maybe"), true],
  ];
  const finals = [answer(201), answer(404), answer(409), answer(422), undocumented(418), answer(429), answer(503)];

  test("is true exactly when an earlier send of the call may have been executed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...outcomes), { maxLength: 6 }), fc.constantFrom(...finals), async (earlier, final) => {
        const { result } = await run([...earlier.map(([outcome]) => outcome), final], { retries: earlier.length });
        expect(result).toMatchObject({ httpStatus: final.httpStatus, doubt: earlier.some(([, executed]) => executed) });
      }),
      { numRuns: 300 },
    );
  });

  test("a call that ends without an answer is certainly not sent only if none of its sends can have been executed", async () => {
    const failures = [failed("connect_failed", "no"), failed("timeout", "maybe"), failed("aborted", "no"), failed("aborted", "maybe")];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...outcomes), { maxLength: 6 }), fc.constantFrom(...failures), async (earlier, final) => {
        const { result } = await run([...earlier.map(([outcome]) => outcome), final], { retries: earlier.length });
        const executed = final.sent === "maybe" || earlier.some(([, executed]) => executed);
        expect(result).toMatchObject({ name: "TransportError", kind: final.kind, sent: executed ? "maybe" : "no" });
      }),
      { numRuns: 300 },
    );
  });
});
