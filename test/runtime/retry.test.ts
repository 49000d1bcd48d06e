import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/runtime/operation.ts";
import { retryAfterMs } from "../../src/runtime/retry.ts";
import { answer, failed, run, start, undocumented } from "./sends.ts";

describe("what is sent again", () => {
  test.each<[string, Answer | Error]>([
    ["408", answer(408)],
    ["429", answer(429)],
    ["500", answer(500)],
    ["502 of a gateway", undocumented(502)],
    ["503", answer(503)],
    ["504 of a gateway", undocumented(504)],
    ["a refused connection", failed("connect_failed", "no")],
    ["a timeout", failed("timeout", "maybe")],
    ["a lost connection", failed("connection_lost", "maybe")],
  ])("%s, until an answer counts", async (_, passing) => {
    expect(await run([passing, passing, answer(201)])).toMatchObject({ sends: 3, result: { status: 201 } });
  });

  test.each<[string, Answer | Error]>([
    ["success", answer(201)],
    ["a refusal", answer(422)],
    ["a conflict", answer(409)],
    ["an unknown status", undocumented(418)],
    ["an unreadable success", undocumented(201)],
    ["501", undocumented(501)],
    ["an abort", failed("aborted", "maybe")],
    ["a refused redirect", failed("redirect_refused", "maybe")],
    ["an answer that is too large", failed("response_too_large", "maybe")],
    ["a bug", new RangeError("bug")],
  ])("%s is not", async (_, final) => {
    const { sends, result } = await run([final]);
    expect(sends).toBe(1);
    expect(final instanceof Error ? result : (result as Answer).status).toBe(final instanceof Error ? final : final.status);
  });

  test("with no retries everything goes out once", async () => {
    for (const passing of [answer(503), answer(429), undocumented(502)])
      expect(await run([passing], { retries: 0 })).toMatchObject({ sends: 1, result: { status: passing.status } });
    for (const failure of [failed("connect_failed", "no"), failed("timeout", "maybe")])
      expect(await run([failure], { retries: 0 })).toMatchObject({ sends: 1, result: failure });
  });

  test("the last failure is what the caller gets when the attempts are used up", async () => {
    expect(await run([answer(503), failed("timeout", "maybe"), answer(500)])).toMatchObject({ sends: 3, result: { status: 500 } });
    expect(await run([answer(503), answer(500), failed("timeout", "maybe")])).toMatchObject({ sends: 3, result: { kind: "timeout" } });
  });
});

describe("how long it waits", () => {
  test("full jitter: for any random value between nothing and a doubling limit, at most eight seconds", async () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.array(random, { minLength: 8, maxLength: 8 }), async (values) => {
        const given = [...values];
        const { waits } = await run(
          Array.from({ length: 9 }, () => answer(503)),
          { retries: 8, deadlineMs: 1e9, random: () => given.shift() ?? 0 },
        );
        const limits = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000];
        expect(waits).toEqual(values.map((value, at) => value * (limits[at] ?? 0)));
      }),
    );
  });

  test("Retry-After in seconds is waited for", async () => {
    expect((await run([answer(429, { "retry-after": "7" }), answer(200)])).waits).toEqual([7_000]);
  });

  test("Retry-After as an HTTP date is waited for", async () => {
    // The first send takes a second.
    expect((await run([answer(503, { "retry-after": "Mon, 02 Nov 2026 09:00:31 GMT" }), answer(200)])).waits).toEqual([30_000]);
  });

  test("a shorter Retry-After than the jitter does not shorten it", async () => {
    expect((await run([answer(429, { "retry-after": "0" }), answer(200)])).waits).toEqual([250]);
  });

  test.each([
    "-5",
    "",
    " ",
    "soon",
    "1.5",
    "1e3",
    "Infinity",
    "NaN",
    "5 seconds",
    "3600.5",
    "2100-01-01",
    "9".repeat(20),
    "9".repeat(400),
    "172800",
    "Mon, 02 Nov 2026 08:59:59 GMT",
    "Mon, 02 Nov 2099 09:00:00 GMT",
    "then GMT",
  ])("a Retry-After of %j is not believed", async (value) => {
    expect(retryAfterMs(answer(429, { "retry-after": value }), start)).toBe(0);
    expect((await run([answer(429, { "retry-after": value }), answer(200)])).waits).toEqual([250]);
  });

  test("whatever a Retry-After says, it is nothing or a wait of at most a day", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.bigInt().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        fc.integer({ min: 0, max: 4e12 }),
        (value, now) => {
          const ms = retryAfterMs(answer(429, { "retry-after": value }), now);
          expect(ms >= 0 && ms <= 86_400_000).toBe(true);
        },
      ),
    );
    expect(retryAfterMs(undefined, start)).toBe(0);
  });
});

describe("the deadline", () => {
  test("covers all sends and waits, and no send gets more than what is left", async () => {
    const { left, at } = await run([answer(503), answer(503), answer(503)], { deadlineMs: 10_000 });
    expect(at).toEqual([0, 1_250, 2_750]);
    expect(left).toEqual([10_000, 8_750, 7_250]);
  });

  test("a wait that would end after it is not begun: the caller gets the answer at once", async () => {
    expect(await run([answer(429, { "retry-after": "60" })], { deadlineMs: 30_000 })).toMatchObject({
      sends: 1,
      waits: [],
      lasted: 1_000,
      result: { status: 429 },
    });
  });

  test("no send begins after it, whatever comes back and whatever the provider asks for", async () => {
    const outcome = fc.constantFrom<Answer | Error>(
      answer(503),
      answer(429, { "retry-after": "3" }),
      undocumented(502),
      failed("timeout", "maybe"),
      failed("connect_failed", "no"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { minLength: 60, maxLength: 60 }),
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 1, max: 30_000 }),
        async (script, deadlineMs, windowMs) => {
          const { at, left, sends } = await run(script, { retries: 59, deadlineMs, windowMs });
          expect(at.slice(1).every((ms) => ms < deadlineMs && ms < windowMs)).toBe(true);
          expect(left).toEqual(at.map((ms) => deadlineMs - ms));
          expect(sends).toBeGreaterThan(0);
        },
      ),
    );
  });

  test("a keyed write is not sent again once the provider may have forgotten its key", async () => {
    const hours = (windowMs: number) => run([answer(429, { "retry-after": "3599" }), answer(503), answer(503)], { deadlineMs: 1e9, windowMs });
    expect((await hours(3_600_000)).sends).toBe(1);
    expect((await hours(3_600_001)).sends).toBe(2);
    expect((await hours(Number.POSITIVE_INFINITY)).sends).toBe(3);
  });
});
