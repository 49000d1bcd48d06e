import { arrayAt, below, type Json, objectAt } from "../spec/json.ts";
import type { Authored, Spec } from "../spec/spec.ts";

/** What a `oneOf` or `anyOf` offers. */
export interface Union {
  readonly kind: "oneOf" | "anyOf";
  readonly nullable: boolean;
  /** Known words beside any string: an enum that may grow. */
  readonly open: boolean;
  /** The branches that say something: neither `null` nor the open arm. */
  readonly branches: readonly Authored[];
}

/** How a schema reads as a union, `null` where it is none. */
export function unionOf(spec: Spec, { value, pointer }: Authored): Union | null {
  const kind = value.oneOf !== undefined ? "oneOf" : value.anyOf !== undefined ? "anyOf" : null;
  if (kind === null) return null;
  const all = arrayAt(value[kind]).map((branch, index) => ({ value: objectAt(branch), pointer: below(pointer, kind, index) }));
  const filled = all.filter((branch) => branch.value.type !== "null");
  const words = filled.filter((branch) => isWords(spec.resolve(branch)));
  const open = filled.length > 1 && words.length === filled.length - 1 && filled.some(isAnyString);
  return { kind, nullable: filled.length < all.length, open, branches: open ? words : filled };
}

/** Whether the contract says that the value may be `null`. */
export function isNullable(spec: Spec, part: Authored, seen: readonly string[] = []): boolean {
  const schema = spec.resolve(part);
  if (seen.includes(schema.pointer)) return false;
  const union = unionOf(spec, schema);
  if (union) return union.nullable || union.branches.some((branch) => isNullable(spec, branch, [...seen, schema.pointer]));
  const { type, const: only, enum: members } = schema.value;
  if (type !== undefined) return [type].flat().includes("null") && (members === undefined || arrayAt(members).includes(null));
  return only === null || arrayAt(members).includes(null);
}

/** What a branch is called: the name of its component, or its place. */
export const branchName = ({ value, pointer }: Authored): string => {
  const name = typeof value.$ref === "string" ? value.$ref : pointer;
  return name.slice(name.lastIndexOf("/") + 1);
};

const isWords = ({ value }: Authored): boolean => value.type === "string" && Array.isArray(value.enum);
const annotations = new Set(["type", "description"]);
const isAnyString = ({ value }: Authored): boolean => value.type === "string" && Object.keys(value).every((key) => annotations.has(key));

/** Whether a value is of a JSON Schema type. */
export function isOfType(value: Json, type: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}
