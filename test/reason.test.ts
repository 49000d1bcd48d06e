import fc from "fast-check";
import { expect, test } from "vitest";
import { isReason, joinReason, reasonWords, splitReason } from "../src/reason.ts";
import type { Reason } from "../src/types.ts";

const reason = fc.constantFrom(...(Object.keys(reasonWords) as Reason[]));

test("a reason with or without a description comes back from one text as it went in", () => {
  fc.assert(
    fc.property(
      reason,
      fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("broken: on arrival", "two\nlines", "duplicate: no", " ")), { nil: undefined }),
      (word, description) => {
        expect(splitReason(joinReason(word, description))).toMatchObject({ reason: word, description: description ?? null });
      },
    ),
  );
});

test.each(["worn once", "duplicated", "duplicate charge", "returned:late", "Duplicate: twice", "constructor: x", "toString", ": x"])(
  "%j is a description and no reason",
  (text) => {
    expect(splitReason(text)).toEqual({ description: text, providerReason: text });
  },
);

test("a description that would come back as a reason is refused, with the way out", () => {
  for (const text of ["returned", "returned: broken"])
    expect(() => joinReason(undefined, text)).toThrow(/would be read back as the reason returned: give that/);
  expect(joinReason("other", "returned: broken")).toBe("other: returned: broken");
});

test("no text is neither", () => {
  for (const none of [null, undefined]) expect(splitReason(none)).toEqual({ description: null, providerReason: null });
  expect(joinReason(undefined, undefined)).toBeUndefined();
});

test("a description alone goes out as it is, an empty one is left away", () => {
  expect(joinReason(undefined, "worn once")).toBe("worn once");
  expect(joinReason("returned", "")).toBe("returned");
});

test("whatever a provider says is kept verbatim", () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(splitReason(text).providerReason).toBe(text)));
});

test("only our own words are reasons", () => {
  expect(Object.entries(reasonWords).every(([word, same]) => word === same && isReason(word))).toBe(true);
  for (const word of ["", "constructor", "__proto__", "others", "Returned"]) expect(isReason(word)).toBe(false);
});
