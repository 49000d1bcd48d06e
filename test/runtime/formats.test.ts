import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dateTime } from "../../src/runtime/formats.ts";

const ajv = new Ajv2020();
formats.default(ajv);
const validate = ajv.compile({ type: "string", format: "date-time" });
const full = (text: string) => validate(text) === true;

const two = (value: number) => String(value).padStart(2, "0");
const part = (min: number, max: number) => fc.integer({ min, max }).map(two);
/** Of the listed pieces, mostly the first. */
const mostly = (usual: string, ...others: string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const year = fc.oneof(
  fc.constantFrom("0000", "1900", "2000", "2024", "2100"),
  fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0")),
);
const day = fc.oneof(fc.constantFrom("00", "01", "28", "29", "30", "31", "32"), part(1, 28));
const month = fc.oneof(fc.constantFrom("00", "02", "12", "13"), part(1, 12));
const hour = fc.oneof(fc.constantFrom("00", "23", "24"), part(0, 23));
const minute = fc.oneof(fc.constantFrom("00", "59", "60"), part(0, 59));
const second = fc.oneof(fc.constantFrom("59", "60", "61"), part(0, 59));
/** At most nine digits: with many more, ajv-formats rounds 59.999… up to a leap second. */
const fraction = fc.oneof(fc.constantFrom("", "", ".", ".0"), fc.stringMatching(/^\.\d{1,9}$/));
const offset = fc.oneof(
  fc.constantFrom("Z", "z", "", "+", "+1", "+01", "-0130", "+01:3", "+24:00", "-00:60", "+01:000", " Z", "Zz"),
  fc.tuple(fc.constantFrom("+", "-"), part(0, 23), part(0, 59)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const dash = mostly("-", "/", "", "–");
const colon = mostly(":", "", "-", "::");
const separator = mostly("T", "t", " ", "\t", "\n", "\u00a0", "\u2028", "_", "", "TT");
const fromParts = fc.tuple(year, dash, month, dash, day, separator, hour, colon, minute, colon, second, fraction, offset).map((parts) => parts.join(""));

/** A time that is 23:59:60 in UTC for the given offset, or a minute beside it. */
const leapSeconds = fc
  .tuple(fc.integer({ min: -1439, max: 1439 }), fc.constantFrom(-1, 0, 0, 0, 1), fc.constantFrom("60", "60.5", "61"))
  .map(([minutes, aside, seconds]) => {
    const local = (1439 + minutes + aside + 2880) % 1440;
    const size = Math.abs(minutes);
    const shown = `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    return `2016-12-31T${two(Math.floor(local / 60))}:${two(local % 60)}:${seconds}${shown}`;
  });

const edits = fc.array(
  fc.record({ at: fc.nat(40), gone: fc.nat(2), put: fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom("0", "9", "T", ":", "-", "+", "Z", "٣")) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const mutated = fc
  .tuple(fc.oneof(fromParts, leapSeconds, fc.constant("2024-02-29T23:59:60.25+00:00")), edits)
  .map(([text, changes]) =>
    changes.reduce((sum, { at, gone, put }) => sum.slice(0, at % (sum.length + 1)) + put + sum.slice((at % (sum.length + 1)) + gone), text),
  );

/** Both verdicts on every text; the share of valid ones says that the texts are worth asking about. */
function compare(texts: fc.Arbitrary<string>, numRuns: number): { valid: number } {
  let valid = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const verdict = full(text);
      if (verdict) valid += 1;
      expect(dateTime(text), JSON.stringify(text)).toBe(verdict);
    }),
    { numRuns },
  );
  return { valid };
}

test("date-times made of valid and nearly valid parts are judged as ajv-formats judges them", () => {
  const { valid } = compare(fromParts, 8000);
  expect(valid).toBeGreaterThan(80);
  expect(valid).toBeLessThan(7000);
});

test("leap seconds are judged as ajv-formats judges them, at every offset", () => {
  const { valid } = compare(leapSeconds, 4000);
  expect(valid).toBeGreaterThan(400);
  expect(valid).toBeLessThan(3600);
});

test("date-times with letters changed, lost and added are judged as ajv-formats judges them", () => {
  compare(mutated, 6000);
});

test("arbitrary text is judged as ajv-formats judges it", () => {
  compare(
    fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    2000,
  );
});

test.each([
  ["2024-02-29T12:00:00Z", true],
  ["2023-02-29T12:00:00Z", false],
  ["1900-02-29T12:00:00Z", false],
  ["2000-02-29T12:00:00Z", true],
  ["2026-11-02T09:00:00+05:30", true],
  ["2026-11-02T09:00:00", false],
  ["2026-11-02", false],
  ["2026-11-02T24:00:00Z", false],
  ["2016-12-31T23:59:60Z", true],
  ["2016-12-31T22:59:60Z", false],
  ["2026-11-02T09:00:59.99999999999999999999Z", true],
])("%s is a date-time: %s", (text, verdict) => {
  expect(dateTime(text)).toBe(verdict);
});
