import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/runtime/sha256.ts";

/** As on a platform that has no modules of Node. */
async function withoutNode<T>(work: () => Promise<T>): Promise<T> {
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    return await work();
  } finally {
    Object.assign(process, { getBuiltinModule });
  }
}

test("is the published value, with Node's modules and without", async () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect([await sha256("abc"), await withoutNode(() => sha256("abc"))]).toEqual([abc, abc]);
});

test("is the same on every platform, whatever the text: another hash would be another key, and pay twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), async (text) => {
      expect(await withoutNode(() => sha256(text))).toBe(await sha256(text));
    }),
    { numRuns: 300 },
  );
});
