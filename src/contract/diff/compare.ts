import type { Json } from "../spec/json.ts";
import { type Follow, lowerBounds, type Part, type Rule, type Shape, shapeOf, upperBounds } from "./shape.ts";

/** What can differ between two schemas. */
export const schemaKinds = [
  "type",
  "nullable",
  "member",
  "list",
  "bound",
  "pattern",
  "format",
  "rule",
  "property",
  "required",
  "closed",
  "alternative",
] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** One difference between two schemas, without judgement. */
export interface Difference {
  readonly kind: SchemaKind;
  /** The field: `amount.value`, `refunds[].status`; empty for the whole. */
  readonly field: string;
  /** Which of the two says it; both, where they differ, is told as `after`. */
  readonly side: "before" | "after";
  /** Where each of them says it, or the nearest part above. */
  readonly olderPointer: string;
  readonly newerPointer: string;
  readonly before: Json;
  readonly after: Json;
  /** Whether more values are allowed than before, fewer, others, or the same by another name. */
  readonly effect: "wider" | "narrower" | "other" | "same";
  /** The keyword, for bounds and other rules. */
  readonly rule?: Rule;
}

/** A schema and the way to what it refers to. */
export interface Side {
  readonly part: Part;
  readonly follow: Follow;
}

/** Every difference between two schemas, fields within fields included; each pair of schemas is compared once a field. */
export function compareSchemas(before: Side, after: Side): Difference[] {
  const seen = new Set<string>();
  return visit(before.part, after.part, "");

  function visit(older: Part, newer: Part, field: string): Difference[] {
    const [one, two] = [shapeOf(older, before.follow), shapeOf(newer, after.follow)];
    const pair = `${one.pointer} ${two.pointer}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    const own = ownDifferences(one, two, field);
    // What is of another kind altogether is said once, not field by field.
    if (own.some(({ kind, effect }) => kind === "type" && effect === "other")) return own;
    const shared = [...one.properties].flatMap(([name, part]) => {
      const other = two.properties.get(name);
      return other ? visit(part, other, field === "" ? name : `${field}.${name}`) : [];
    });
    const entries = one.items && two.items ? visit(one.items, two.items, `${field}[]`) : [];
    return [...own, ...shared, ...entries, ...armDifferences(one, two, field)];
  }

  function armDifferences(one: Shape, two: Shape, field: string): Difference[] {
    if (one.arms.length === 0 && two.arms.length === 0) return [];
    const [olds, news] = [namedArms(one.arms, before.follow), namedArms(two.arms, after.follow)];
    const at = { kind: "alternative", field, olderPointer: one.pointer, newerPointer: two.pointer } as const;
    return [
      ...[...olds].flatMap(([name, arm]): Difference[] => {
        const other = news.get(name);
        return other ? visit(arm, other, field) : [{ ...at, side: "before", before: name, after: null, effect: "narrower" }];
      }),
      ...[...news.keys()].filter((name) => !olds.has(name)).map((name): Difference => ({ ...at, side: "after", before: null, after: name, effect: "wider" })),
    ];
  }
}

/** Alternatives by the name they are referred to, else by what they are. */
function namedArms(arms: readonly Part[], follow: Follow): Map<string, Part> {
  return new Map(
    arms.map((arm) => {
      const { $ref } = arm.value;
      const shape = shapeOf(arm, follow);
      const name =
        typeof $ref === "string"
          ? $ref.slice($ref.lastIndexOf("/") + 1)
          : `${shape.types?.join(" or ") ?? "anything"} {${[...shape.properties.keys()].join(", ")}}`;
      return [name, arm];
    }),
  );
}

function ownDifferences(one: Shape, two: Shape, field: string): Difference[] {
  const at: At = (kind, before, after, effect) => ({ kind, field, side: "after", olderPointer: one.pointer, newerPointer: two.pointer, before, after, effect });
  return [...typeDifferences(one, two, at), ...memberDifferences(one, two, at), ...ruleDifferences(one, two, at), ...fieldDifferences(one, two, field)];
}

type At = (kind: SchemaKind, before: Json, after: Json, effect: Difference["effect"]) => Difference;

function typeDifferences(one: Shape, two: Shape, at: At): Difference[] {
  const differences: Difference[] = [];
  const [wasNull, isNull] = [one, two].map(({ types }) => types?.includes("null") ?? false);
  const plain = ({ types }: Shape) => types?.filter((type) => type !== "null").sort() ?? null;
  const [older, newer] = [plain(one), plain(two)];
  if (wasNull !== isNull && older && newer) differences.push(at("nullable", wasNull === true, isNull === true, isNull ? "wider" : "narrower"));
  const fits = (some: readonly string[] | null, others: readonly string[] | null) =>
    others === null || (some?.every((type) => others.includes(type) || (type === "integer" && others.includes("number"))) ?? false);
  if (JSON.stringify(older) !== JSON.stringify(newer)) {
    differences.push(at("type", typeWords(older), typeWords(newer), fits(older, newer) ? "wider" : fits(newer, older) ? "narrower" : "other"));
  }
  return differences;
}

const typeWords = (types: readonly string[] | null): string => types?.join(" or ") ?? "anything";

function memberDifferences(one: Shape, two: Shape, at: At): Difference[] {
  const [older, newer] = [one.members ?? one.known, two.members ?? two.known];
  // Members of an open list are names, not limits; a list that comes or goes is said as such.
  const isOpen = one.members === null || two.members === null;
  const differences: Difference[] = [];
  if ((one.members === null) !== (two.members === null)) {
    differences.push(at("list", one.members && [...one.members], two.members && [...two.members], one.members === null ? "narrower" : "wider"));
    if (older.length === 0 || newer.length === 0) return differences;
  }
  for (const member of older) if (!newer.includes(member)) differences.push(at("member", member, null, isOpen ? "same" : "narrower"));
  for (const member of newer) if (!older.includes(member)) differences.push(at("member", null, member, isOpen ? "same" : "wider"));
  return differences;
}

function ruleDifferences(one: Shape, two: Shape, at: At): Difference[] {
  return [...new Set([...one.rules.keys(), ...two.rules.keys()])].flatMap((rule) => {
    const [older, newer] = [one.rules.get(rule) ?? null, two.rules.get(rule) ?? null];
    if (JSON.stringify(older) === JSON.stringify(newer)) return [];
    const [isLower, isUpper] = [lowerBounds.some((name) => name === rule), upperBounds.some((name) => name === rule)];
    const kind = isLower || isUpper ? "bound" : rule === "pattern" || rule === "format" ? rule : "rule";
    return [{ ...at(kind, older, newer, rule === "default" ? "other" : effectOf(older, newer, isLower, isUpper)), rule }];
  });
}

function effectOf(before: Json, after: Json, isLower: boolean, isUpper: boolean): Difference["effect"] {
  if (before === null) return "narrower";
  if (after === null) return "wider";
  if (typeof before !== "number" || typeof after !== "number" || !(isLower || isUpper)) return "other";
  return after > before === isLower ? "narrower" : "wider";
}

function fieldDifferences(one: Shape, two: Shape, field: string): Difference[] {
  const named = (name: string) => (field === "" ? name : `${field}.${name}`);
  const needed = (shape: Shape, name: string) => (shape.required.has(name) ? "required" : "optional");
  const at = (name: string, side: "before" | "after") => {
    const [older, newer] = [one.properties.get(name), two.properties.get(name)];
    return { field: named(name), side, olderPointer: older?.pointer ?? one.pointer, newerPointer: newer?.pointer ?? two.pointer } as const;
  };
  const gone = [...one.properties.keys()]
    .filter((name) => !two.properties.has(name))
    .map((name): Difference => ({ kind: "property", ...at(name, "before"), before: needed(one, name), after: null, effect: two.open ? "wider" : "narrower" }));
  const added = [...two.properties.keys()]
    .filter((name) => !one.properties.has(name))
    .map((name): Difference => {
      const effect = two.required.has(name) || one.open ? "narrower" : "wider";
      return { kind: "property", ...at(name, "after"), before: null, after: needed(two, name), effect };
    });
  const turned = [...two.properties.keys()].flatMap((name): Difference[] => {
    const [before, after] = [needed(one, name), needed(two, name)];
    if (!one.properties.has(name) || before === after) return [];
    return [{ kind: "required", ...at(name, "after"), before, after, effect: after === "required" ? "narrower" : "wider" }];
  });
  if (one.open === two.open || !isObject(one) || !isObject(two)) return [...gone, ...added, ...turned];
  const pointers = { olderPointer: one.pointer, newerPointer: two.pointer };
  const closed: Difference = {
    kind: "closed",
    field,
    side: "after",
    ...pointers,
    before: !one.open,
    after: !two.open,
    effect: two.open ? "wider" : "narrower",
  };
  return [...gone, ...added, ...turned, closed];
}

const isObject = ({ types }: Shape): boolean => types?.includes("object") ?? false;
