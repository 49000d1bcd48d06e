import { isObject, type JsonObject, objectAt } from "../spec/json.ts";
import type { Json } from "../spec/spec.ts";
import type { Make, Probe } from "./schema.ts";

/** Values far from any sample where a schema states no limit: a provider that has one finds fault with them. */
export function beyond(schema: JsonObject, type: string | undefined, probe: Make): readonly Probe[] {
  if (type === "string") return textsBeyond(schema, probe);
  if (type === "number") return numbersBeyond(schema, probe);
  if (type === "array") return countsBeyond(schema, probe);
  return type === "object" ? pairsBeyond(schema, probe) : [];
}

/** Longer than any text that a contract allows, and short enough for an address. */
const veryLong = 5_000;

function textsBeyond({ minLength, maxLength, pattern, format, enum: members, const: only }: JsonObject, probe: Make): readonly Probe[] {
  if (members !== undefined || only !== undefined || format !== undefined) return [];
  const prefix = typeof pattern === "string" ? /^\^([\w-]+)\.\+\$$/.exec(pattern)?.[1] : "";
  const odd = "? odd".padEnd(Number(minLength ?? 0), "!").slice(0, Number(maxLength ?? veryLong));
  return [
    ...(maxLength === undefined && prefix !== undefined
      ? [probe("very-long", `with % of ${veryLong} characters`, prefix.padEnd(veryLong, "x"), "silent")]
      : []),
    ...((minLength ?? 0) === 0 && pattern === undefined ? [probe("empty", "with an empty %", "", "silent")] : []),
    ...(pattern === undefined && odd.length >= Number(minLength ?? 0) ? [probe("odd", `with ${odd} as %`, odd, "silent")] : []),
  ];
}

const numbersBeyond = ({ minimum, maximum, multipleOf }: JsonObject, probe: Make): readonly Probe[] => [
  ...(minimum === undefined ? [probe("far-below", "with -10000000000000000 as %", -1e16, "silent")] : []),
  ...(maximum === undefined ? [probe("far-above", "with 10000000000000000 as %", 1e16, "silent")] : []),
  ...(multipleOf === undefined || (typeof multipleOf === "number" && multipleOf < 1)
    ? [probe("fraction", "with a fraction as %", Number(minimum ?? 0) + 1.5, "silent")]
    : []),
];

const countsBeyond = ({ minItems, maxItems, items }: JsonObject, probe: Make): readonly Probe[] => {
  const isText = objectAt(items).type === "string" && objectAt(items).pattern === undefined;
  return [
    ...((minItems ?? 0) === 0 ? [probe("no-entries", "with no entry in %", [], "silent")] : []),
    ...(maxItems === undefined && isText
      ? [
          probe(
            "many-entries",
            "with 500 entries in %",
            Array.from({ length: 500 }, () => "x"),
            "silent",
          ),
        ]
      : []),
  ];
};

function pairsBeyond({ additionalProperties: values, propertyNames: names, maxProperties }: JsonObject, probe: Make): readonly Probe[] {
  if (!isObject(values) || ![values.type].flat().includes("string")) return [];
  const { maxLength, pattern, minLength } = objectAt(names);
  const with1 = (name: string, value: Json = "x") => ({ [name]: value });
  return [
    ...(maxProperties === undefined
      ? [probe("many-pairs", "with 500 pairs in %", Object.fromEntries(Array.from({ length: 500 }, (_all, index) => [`pair${index}`, "x"])), "silent")]
      : []),
    ...([values.type].flat().includes("null") ? [probe("pair-of-null", "with null in a pair of %", with1("pair", null), "silent")] : []),
    ...(values.maxLength === undefined
      ? [probe("very-long-pair", `with ${veryLong} characters in a pair of %`, with1("pair", "x".repeat(veryLong)), "silent")]
      : []),
    ...(maxLength === undefined && (typeof pattern !== "string" || new RegExp(pattern, "u").test("n"))
      ? [probe("very-long-name", `with a name of ${veryLong} characters in %`, with1("n".repeat(veryLong)), "silent")]
      : []),
    ...(pattern === undefined && (minLength ?? 0) === 0 ? [probe("nameless-pair", "with a pair without a name in %", with1(""), "silent")] : []),
    ...(pattern === undefined ? [probe("any-name", "with a name of other characters in %", with1("a name?"), "silent")] : []),
  ];
}
