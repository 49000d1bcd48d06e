import { dateTime } from "../../runtime/formats.ts";
import type { Defect } from "../model.ts";
import { arrayAt, below, isObject, type Json, type JsonObject, keysOf, objectAt } from "../spec/json.ts";
import type { Authored } from "../spec/spec.ts";
import { bounds } from "./bounds.ts";
import { walkBranches } from "./branches.ts";
import { type Breach, breach, type Notes, partHit, type Walker } from "./notes.ts";
import { isNullable, isOfType, unionOf } from "./union.ts";

/** Where a value stands, and whether it may be shown. */
export interface Spot {
  /** JSON pointer into the body. */
  readonly instance: string;
  /** Marked sensitive here or further out. */
  readonly hidden: boolean;
  /** The unions that led to this value already, by pointer: one that leads to itself without another value would never end. */
  readonly unions?: readonly string[];
}

/** Walks a schema of the contract over a value, and writes down what is broken and what was exercised. */
export function walkSchema(walker: Walker, part: Authored, value: Json, spot: Spot, notes: Notes): void {
  const { spec, operation } = walker;
  const schema = spec.resolve(part);
  const here = spot.hidden || part.value["x-sensitive"] === true || schema.value["x-sensitive"] === true ? { ...spot, hidden: true } : spot;
  const say = (defect: Defect, keyword: string, message: string) =>
    void notes.breaches.push(breach(walker, defect, "tolerant", below(schema.pointer, keyword), here.instance, `${nameOf(here.instance)} ${message}`));

  const union = unionOf(spec, schema);
  if (union) return walkBranches(walker, schema, union, value, here, notes);

  const { type, enum: members, const: only, pattern, format, multipleOf } = schema.value;
  if (type !== undefined && ![type].flat().some((each) => isOfType(value, each))) {
    say("wrong_type", "type", `is ${described(value, here, type)}; the contract says ${[type].flat().join(" or ")}`);
    return;
  }
  if (only !== undefined && value !== only) say("wrong_value", "const", `is ${shown(value, here)}; the contract says ${JSON.stringify(only)}`);
  if (members !== undefined) {
    const at = arrayAt(members).indexOf(value);
    if (at < 0) say("undocumented_value", "enum", `is ${shown(value, here)}; the contract lists ${listed(arrayAt(members))}`);
    else if (value !== null) notes.hits.push(partHit(operation, "enumMembers", below(schema.pointer, "enum", at), "reached"));
  }
  if (typeof value === "string" && typeof pattern === "string" && !expression(pattern).test(value)) {
    say("wrong_value", "pattern", `is ${shown(value, here)}; the contract wants it to match ${pattern}`);
  }
  if (typeof value === "string" && format === "date-time" && !dateTime(value)) {
    say("wrong_value", "format", `is ${shown(value, here)}; the contract wants an RFC 3339 date-time`);
  }
  if (typeof value === "number" && typeof multipleOf === "number" && !Number.isInteger(value / multipleOf)) {
    say("wrong_value", "multipleOf", `is ${shown(value, here)}; the contract wants a multiple of ${multipleOf}`);
  }
  walkBounds(walker, schema, value, here, notes);
  if (Array.isArray(value)) walkEntries(walker, schema, value, here, notes);
  else if (isObject(value)) walkFields(walker, schema, value, here, notes);
}

function walkBounds(walker: Walker, { value: schema, pointer }: Authored, value: Json, spot: Spot, notes: Notes): void {
  for (const keyword in schema) {
    const bound = bounds.get(keyword);
    const limit = schema[keyword];
    if (bound === undefined || typeof limit !== "number") continue;
    const measured = bound.measure(value);
    if (measured === null) continue;
    const at = below(pointer, keyword);
    if (!bound.isKept(measured, limit)) {
      const said = bound.says?.(measured) ?? `is ${shown(value, spot)}`;
      const message = `${nameOf(spot.instance)} ${said}; the contract wants ${bound.words(limit)}`;
      notes.breaches.push(breach(walker, "wrong_value", "tolerant", at, spot.instance, message));
      notes.beyond.push(partHit(walker.operation, "bounds", at, "refused"));
    } else if (walker.direction === "request" && bound.isEdge(measured, limit)) {
      notes.hits.push(partHit(walker.operation, "bounds", at, "kept"));
    }
  }
}

function walkEntries(walker: Walker, { value: schema, pointer }: Authored, value: readonly Json[], spot: Spot, notes: Notes): void {
  if (schema.items === undefined) return;
  const part = { value: objectAt(schema.items), pointer: below(pointer, "items") };
  value.forEach((entry, index) => {
    walkSchema(walker, part, entry, { hidden: spot.hidden, instance: below(spot.instance, index) }, notes);
  });
}

function walkFields(walker: Walker, schema: Authored, value: JsonObject, spot: Spot, notes: Notes): void {
  const { spec, operation } = walker;
  const { additionalProperties: others, propertyNames } = schema.value;
  const properties = objectAt(schema.value.properties);
  const required = arrayAt(schema.value.required);
  for (const name of Object.keys(properties)) {
    const part = { value: objectAt(properties[name]), pointer: below(schema.pointer, "properties", name) };
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined) {
      notes.hits.push(partHit(operation, "properties", part.pointer, given === null && isNullable(spec, part) ? "null" : "present"));
      walkSchema(walker, part, given, { hidden: spot.hidden, instance: below(spot.instance, name) }, notes);
    } else if (!required.includes(name)) notes.hits.push(partHit(operation, "properties", part.pointer, "absent"));
    else {
      const instance = below(spot.instance, name);
      notes.breaches.push(breach(walker, "missing_field", "tolerant", part.pointer, instance, `${nameOf(instance)} is missing; the contract requires it`));
    }
  }
  for (const name of Object.keys(value)) {
    const at = { hidden: spot.hidden, instance: below(spot.instance, name) };
    if (propertyNames !== undefined) {
      const rule = { value: { type: "string", ...objectAt(propertyNames) }, pointer: below(schema.pointer, "propertyNames") };
      walkSchema(walker, rule, name, at, notes);
    }
    if (Object.hasOwn(properties, name)) continue;
    const unknown = (mode: Breach["mode"], pointer: string) =>
      void notes.breaches.push(breach(walker, "undocumented_field", mode, pointer, at.instance, `${nameOf(at.instance)} is not in the contract`));
    if (others === false) unknown("tolerant", below(schema.pointer, "additionalProperties"));
    else if (isObject(others)) walkSchema(walker, { value: others, pointer: below(schema.pointer, "additionalProperties") }, value[name] ?? null, at, notes);
    else if (others === undefined && schema.value.properties !== undefined) unknown("closed", schema.pointer);
  }
}

/** `amount.value`, `lines.0.id`, `the body`. */
export const nameOf = (instance: string): string => (instance === "" ? "the body" : keysOf(instance).join("."));

/** The value in a message; never one that is marked sensitive. */
export function shown(value: Json, { hidden }: Spot): string {
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  if (hidden) return `a ${typeof value} that is not shown`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A value of the wrong type: what stands in the place of an object may be part of what the object hides. */
export const described = (value: Json, spot: Spot, type: Json): string =>
  shown(value, { ...spot, hidden: spot.hidden || [type].flat().some((each) => each === "object" || each === "array") });

/** The first of many words. */
export const listed = (values: readonly Json[]): string =>
  values.slice(0, 12).map(String).join(", ") + (values.length > 12 ? `, … (${values.length} in all)` : "");

const expressions = new Map<string, RegExp>();
function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
