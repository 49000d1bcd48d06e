import { pickAny, type Random } from "./random.ts";

/** What has broken parsers before, and what our own tables must not mistake for words. */
const oddities = (secret: string): readonly unknown[] => [
  ...[null, true, false, 0, -0, -1, 1, 0.1, 1e21, -1e308, 2 ** 31, 2 ** 53, 2 ** 53 + 2, Number.MIN_VALUE],
  ...[
    "",
    " ",
    "0",
    "-1",
    "1e3",
    "00.00",
    "10,00",
    "1.005",
    "9".repeat(400),
    "NaN",
    "Infinity",
    "null",
    "\u0000",
    "\ud800",
    "\uffff",
    "💶",
    "EUR",
    "eur",
    "XXX",
  ],
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "succeeded", "failed", "canceled", "pending", "refunded", "../..", "%00", "tr_", "re_"],
  ...["2026-02-30T00:00:00Z", "2026-11-02", "9999-12-31T23:59:60Z", "+275760-09-13T00:00:00.001Z", "https://example.com/?from=x", "//", "http://[", "<html>"],
  ...["1:00000000000000000000000000000000:order-33/return-1", "1:", "x".repeat(10_000), secret, `Bearer ${secret}`],
  ...[[], {}, [null], [[]], { id: null }, [{}], { constructor: 1 }, JSON.parse('{"__proto__":{"id":"x"}}'), { value: "1.00", currency: "EUR" }],
];

interface Spot {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

/** Changes a JSON value in one to three places; `other` is what pieces are borrowed from. Returns it with what was done. */
export function mutateJson(random: Random, given: unknown, other: unknown, secret: string): { value: unknown; done: string } {
  const root: Record<string, unknown> = { body: structuredClone(given) };
  const done: string[] = [];
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const spots = spotsOf(root);
    const spot = pickAny(random, spots);
    if (spot) done.push(change(random, spot, spots, other, secret));
  }
  return { value: root["body"], done: done.join(", ") };
}

function change(random: Random, { owner, key }: Spot, spots: readonly Spot[], other: unknown, secret: string): string {
  const old = owner[key];
  const put = (value: unknown, word: string) => {
    owner[key] = value;
    return `${word} ${key}`;
  };
  const changes: readonly [() => string, ...(() => string)[]] = [
    () => {
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
      return `drop ${key}`;
    },
    () => {
      owner[`${key}_v2`] = old;
      delete owner[key];
      return `rename ${key}`;
    },
    () => put(pickAny(random, oddities(secret)), "odd"),
    () => put(pickAny(random, oddities(secret)), "odd"),
    () => put(typeof old === "string" ? Number(old) : String(old), "retype"),
    () => put([old], "wrap"),
    () => put({ ...(typeof old === "object" ? old : { value: old }), [random.pick(["id", "__proto__", "next", "extra", "metadata"])]: secret }, "widen"),
    () => put(nested(old, random.chance(0.05) ? 2_000 : random.pick([3, 30, 150])), "nest"),
    () =>
      put(
        Array.from({ length: random.pick([2, 50, 300]) }, () => old),
        "repeat",
      ),
    () =>
      put(typeof old === "number" ? random.pick([old + 1, -old, old / 3, old * 1e6, old * 1e12]) : `${old}${random.pick(["x", " ", "\n", secret])}`, "shift"),
    () => put(pieceOf(random, other), "borrow"),
    () => {
      const twin = pickAny(random, spots);
      if (twin && !within(old, twin.owner) && !within(twin.owner[twin.key], owner)) [owner[key], twin.owner[twin.key]] = [twin.owner[twin.key], old];
      return `swap ${key}`;
    },
  ];
  return random.pick(changes)();
}

const pieceOf = (random: Random, value: unknown): unknown => {
  const spot = pickAny(random, spotsOf({ value }));
  return structuredClone(spot?.owner[spot.key]);
};

/** Every place in the value that can be changed. Deep or wide values are not walked to their ends. */
function spotsOf(root: Record<string, unknown>): readonly Spot[] {
  const spots: Spot[] = [];
  const walk = (owner: Record<string, unknown>, depth: number): void => {
    for (const key of Object.keys(owner)) {
      if (spots.length > 400) return;
      spots.push({ owner, key });
      const value = owner[key];
      if (typeof value === "object" && value !== null && depth < 8) walk(value as Record<string, unknown>, depth + 1);
    }
  };
  walk(root, 0);
  return spots;
}

/** Whether the object stands in the value, itself included: a swap would make a circle, which JSON can't say. */
const within = (value: unknown, wanted: object): boolean =>
  typeof value === "object" && value !== null && (value === wanted || Object.values(value).some((part) => within(part, wanted)));

function nested(value: unknown, depth: number): unknown {
  let at = value;
  for (let left = depth; left > 0; left -= 1) at = left % 2 ? [at] : { a: at };
  return at;
}
