import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minorUnits } from "../generated/currencies.ts";
import { decimalPlaces, fromDecimal, type Money, readMoney, sameMoney, showMoney, toDecimal, type WireMoney } from "../src/money.ts";

const iso = createRequire(import.meta.url)("currency-codes") as { data: readonly { code: string; digits: number }[] };
const codes = Object.keys(minorUnits);
const currency = fc.constantFrom(...codes);
const value = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 100_000 }), fc.constantFrom(0, 1, 9, 10, 99, 100, 101, 999, 1_000, Number.MAX_SAFE_INTEGER));
const money = fc.record({ value, currency });

describe("the table of currencies", () => {
  test("has every currency of ISO 4217 with the places of currency-codes", () => {
    expect(iso.data.length).toBeGreaterThan(150);
    for (const { code, digits } of iso.data) expect([code, decimalPlaces(code)]).toEqual([code, digits]);
  });

  test("has beyond ISO 4217 only the codes that contracts still list", () => {
    const known = new Set(iso.data.map(({ code }) => code));
    const more = codes.filter((code) => !known.has(code));
    expect(more.length).toBeLessThan(10);
    for (const code of more) expect([code, decimalPlaces(code)]).toEqual([code, 2]);
  });

  test.each([
    ["JPY", 0],
    ["ISK", 0],
    ["KRW", 0],
    ["HUF", 2],
    ["TWD", 2],
    ["EUR", 2],
    ["PHP", 2],
    ["BHD", 3],
    ["KWD", 3],
    ["CLF", 4],
  ])("%s has %i places", (code, places) => {
    expect(decimalPlaces(code)).toBe(places);
  });

  test.each(["", "eur", "EURO", "XYZ", "constructor", "toString", "__proto__"])("%j is no currency", (code) => {
    expect(decimalPlaces(code)).toBeUndefined();
    expect(toDecimal({ value: 1, currency: code })).toBeUndefined();
    expect(fromDecimal("1.00", code)).toBeUndefined();
    expect(readMoney({ minor: 1, currency: code })).toBeUndefined();
  });
});

describe("decimals", () => {
  test.each<[Money, string]>([
    [{ value: 595, currency: "EUR" }, "5.95"],
    [{ value: 5, currency: "EUR" }, "0.05"],
    [{ value: 0, currency: "EUR" }, "0.00"],
    [{ value: 1200, currency: "JPY" }, "1200"],
    [{ value: 1200, currency: "ISK" }, "1200"],
    [{ value: 250_000, currency: "HUF" }, "2500.00"],
    [{ value: 1_234_567, currency: "BHD" }, "1234.567"],
    [{ value: 7, currency: "BHD" }, "0.007"],
    [{ value: Number.MAX_SAFE_INTEGER, currency: "EUR" }, "90071992547409.91"],
  ])("%o is %s, both ways", (amount, decimal) => {
    expect(toDecimal(amount)).toBe(decimal);
    expect(fromDecimal(decimal, amount.currency)).toEqual(amount);
  });

  test("writing and reading are inverse for every currency and every safe amount", () => {
    fc.assert(
      fc.property(money, (amount) => {
        const decimal = toDecimal(amount) ?? "";
        expect(fromDecimal(decimal, amount.currency)).toEqual(amount);
        expect(readMoney({ decimal, currency: amount.currency })).toEqual(amount);
        expect(decimal.split(".")[1]?.length ?? 0).toBe(decimalPlaces(amount.currency));
      }),
      { numRuns: 2_000 },
    );
    for (const code of codes) expect(fromDecimal(toDecimal({ value: 1, currency: code }) ?? "", code)).toEqual({ value: 1, currency: code });
  });

  test("what is read is exactly what was written: digits are never rounded, moved or dropped", () => {
    const digits = fc.stringMatching(/^\d{1,20}(\.\d{0,5})?$/);
    fc.assert(
      fc.property(digits, currency, (decimal, code) => {
        const read = fromDecimal(decimal, code);
        const [whole = "", fraction = ""] = decimal.split(".");
        const places = decimalPlaces(code) ?? 0;
        const exact = BigInt(whole + fraction);
        const fits = fraction.length === places && decimal.includes(".") === places > 0 && exact <= BigInt(Number.MAX_SAFE_INTEGER);
        expect(read === undefined ? undefined : BigInt(read.value)).toBe(fits ? exact : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    "5.9",
    "5.950",
    "5",
    "5.",
    ".95",
    "5,95",
    "-5.95",
    "+5.95",
    " 5.95",
    "5.95 ",
    "5.95\n",
    "1e2",
    "1.00e2",
    "5.9e1",
    "0x10",
    "5_0.00",
    "1,000.00",
    "NaN",
    "Infinity",
    "",
    "٥.٩٥",
    "90071992547409.92",
    "9".repeat(400),
  ])("%j is no amount in EUR", (decimal) => {
    expect(fromDecimal(decimal, "EUR")).toBeUndefined();
  });

  test.each(["1200.0", "1200.00", "1200.", "1.2e3", "-1200", "9007199254740992"])("%j is no amount in JPY", (decimal) => {
    expect(fromDecimal(decimal, "JPY")).toBeUndefined();
  });

  test.each([0.5, 5.95, 595.000_000_1, -1, -595, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1, 1e21])(
    "%d is no number of minor units",
    (bad) => {
      for (const code of ["EUR", "JPY", "BHD"]) {
        expect(toDecimal({ value: bad, currency: code })).toBeUndefined();
        expect(readMoney({ minor: bad, currency: code })).toBeUndefined();
      }
    },
  );

  test("a number that is not a whole, safe, non-negative one is refused in every currency", () => {
    fc.assert(
      fc.property(fc.double(), currency, (bad, code) => {
        const good = Number.isSafeInteger(bad) && bad >= 0 && !Object.is(bad, -0);
        expect(toDecimal({ value: bad, currency: code }) !== undefined).toBe(good);
      }),
    );
  });
});

describe("what a provider wrote as money", () => {
  test("is read from minor units as it stands", () => {
    fc.assert(fc.property(money, ({ value, currency }) => void expect(readMoney({ minor: value, currency })).toEqual({ value, currency })));
  });

  test("never throws, and gives valid money or nothing, whatever comes", () => {
    const code = fc.oneof(currency, fc.anything());
    const wild = fc.oneof(
      fc.anything(),
      fc.record({ minor: fc.oneof(fc.double(), fc.anything()), currency: code }),
      fc.record({ decimal: fc.oneof(fc.string(), fc.double().map(String), fc.anything()), currency: code }),
    );
    fc.assert(
      fc.property(wild, (given) => {
        const read = readMoney(given as WireMoney);
        if (read === undefined) return;
        expect(Object.keys(read)).toEqual(["value", "currency"]);
        expect(toDecimal(read)).toBeTypeOf("string");
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    null,
    undefined,
    { minor: null, currency: "EUR" },
    { minor: 1, currency: null },
    { minor: "1", currency: "EUR" },
    { decimal: 5.95, currency: "EUR" },
    { decimal: null, currency: "EUR" },
  ])("%o is none", (given) => {
    expect(readMoney(given as unknown as WireMoney)).toBeUndefined();
  });
});

test("money is shown with its decimals, and still shown where its currency is unknown", () => {
  expect(showMoney({ value: 595, currency: "EUR" })).toBe("5.95 EUR");
  expect(showMoney({ value: 1200, currency: "JPY" })).toBe("1200 JPY");
  expect(showMoney({ value: 12, currency: "XYZ" })).toBe("12 minor units of XYZ");
});

test("money is the same only in value and currency", () => {
  const amount = { value: 595, currency: "EUR" };
  expect([sameMoney(amount, { ...amount }), sameMoney(amount, { ...amount, value: 596 }), sameMoney(amount, { ...amount, currency: "USD" })]).toEqual([
    true,
    false,
    false,
  ]);
});
