import type { CoverageKind } from "../model.ts";
import { arrayAt, below, isObject, objectAt } from "../spec/json.ts";
import type { Authored, Spec, SpecContent, SpecOperation } from "../spec/spec.ts";
import { bounds } from "../walk/bounds.ts";
import { type Facet, type Hit, partHit } from "../walk/notes.ts";
import { branchName, isNullable, unionOf } from "../walk/union.ts";

/** One thing that an exchange can exercise. */
export interface Exercise extends Hit {
  /** In words: `createRefund 409`, `Refund.status absent`, `RefundStatus queued`. */
  readonly name: string;
}

/** What identifies a hit and the exercise that it is of. */
export const keyOf = ({ kind, operation, pointer, facet }: Hit): string => `${kind} ${operation ?? ""} ${pointer} ${facet}`;

/** Everything that a contract lets a caller exercise, in the order of its operations, each thing once; of its answers alone where they are asked for. */
export function universeOf(spec: Spec, part: "all" | "answers" = "all"): ReadonlyMap<string, Exercise> {
  const universe = new Map<string, Exercise>();
  for (const operation of spec.operations) {
    const tour = { spec, operation: operation.id, add, visited: new Set<string>() };
    if (part === "all") addRequest(tour, operation);
    addAnswers(tour, operation);
  }
  return universe;

  function add(exercise: Exercise): void {
    const key = keyOf(exercise);
    if (!universe.has(key)) universe.set(key, exercise);
  }
}

interface Tour {
  readonly spec: Spec;
  readonly operation: string;
  readonly add: (exercise: Exercise) => void;
  /** Schemas that this operation has led to, in each direction. */
  readonly visited: Set<string>;
}

/** Bounds count where the caller chooses the value: on requests. A part of a path is never empty, or the path is another. */
type Direction = "request" | "path" | "response";

function addRequest(tour: Tour, { id, pointer, parameters, body }: SpecOperation): void {
  const own = adding(tour, id);
  own("operations", pointer, "reached", id);
  for (const parameter of parameters) {
    const name = `${id} ${parameter.in} ${parameter.name}`;
    own("parameters", parameter.pointer, "given", `${name} given`);
    if (!parameter.required) own("parameters", parameter.pointer, "absent", `${name} absent`);
    addSchema(
      tour,
      parameter.schema,
      parameter.pointer.startsWith("/components/") ? `${parameter.in} ${parameter.name}` : name,
      parameter.in === "path" ? "path" : "request",
    );
  }
  if (body) addContent(tour, id, body.content, `${id} body`, "request");
}

function addAnswers(tour: Tour, { id, responses }: SpecOperation): void {
  for (const response of responses.values()) {
    const name = `${id} ${response.status}`;
    adding(tour, id)("statuses", response.pointer, "reached", name);
    for (const header of response.headers.values()) addSchema(tour, header.schema, `header ${header.name}`, "response");
    addContent(tour, id, response.content, name, "response");
  }
}

function addContent(tour: Tour, id: string, contents: ReadonlyMap<string, SpecContent>, name: string, direction: Direction): void {
  for (const { media, schema, pointer } of contents.values()) {
    adding(tour, id)("mediaTypes", pointer, "reached", `${name} ${media}`);
    if (schema) addSchema(tour, schema, name, direction);
  }
}

const adding =
  ({ add }: Tour, operation: string) =>
  (kind: CoverageKind, pointer: string, facet: Facet, name: string) =>
    add({ kind, operation, pointer, facet, name });

/** The exercises of a schema and of what it leads to; a component goes by its own name. */
function addSchema(tour: Tour, part: Authored, given: string, direction: Direction): void {
  const { spec, operation, visited } = tour;
  const schema = spec.resolve(part);
  const name = schema === part ? given : branchName(part);
  if (visited.has(`${direction} ${schema.pointer}`)) return;
  visited.add(`${direction} ${schema.pointer}`);
  const add = (kind: CoverageKind, pointer: string, facet: Facet, words: string) => tour.add({ ...partHit(operation, kind, pointer, facet), name: words });

  const union = unionOf(spec, schema);
  if (union) {
    for (const branch of union.branches) {
      if (union.branches.length > 1 && !union.open) add("branches", branch.pointer, "reached", `${name} as ${branchName(branch)}`);
      addSchema(tour, branch, name, direction);
    }
    return;
  }
  arrayAt(schema.value.enum).forEach((member, index) => {
    if (member !== null) add("enumMembers", below(schema.pointer, "enum", index), "reached", `${name} ${String(member)}`);
  });
  if (direction !== "response") addBounds(schema, name, direction, add);
  const required = arrayAt(schema.value.required);
  for (const [field, value] of Object.entries(objectAt(schema.value.properties))) {
    const property = { value: objectAt(value), pointer: below(schema.pointer, "properties", field) };
    const words = `${name}.${field}`;
    add("properties", property.pointer, "present", `${words} present`);
    if (!required.includes(field)) add("properties", property.pointer, "absent", `${words} absent`);
    if (isNullable(spec, property)) add("properties", property.pointer, "null", `${words} null`);
    addSchema(tour, property, words, direction);
  }
  const { items, additionalProperties, propertyNames } = schema.value;
  if (isObject(items)) addSchema(tour, { value: items, pointer: below(schema.pointer, "items") }, `${name}[]`, direction);
  if (isObject(additionalProperties))
    addSchema(tour, { value: additionalProperties, pointer: below(schema.pointer, "additionalProperties") }, `${name}.*`, direction);
  if (isObject(propertyNames)) addSchema(tour, { value: propertyNames, pointer: below(schema.pointer, "propertyNames") }, `${name}'s names`, direction);
}

function addBounds(
  { value, pointer }: Authored,
  name: string,
  direction: Direction,
  add: (kind: CoverageKind, pointer: string, facet: Facet, words: string) => void,
): void {
  for (const keyword of Object.keys(value)) {
    const bound = bounds.get(keyword);
    const limit = value[keyword];
    if (bound === undefined || typeof limit !== "number") continue;
    const isBeyondSent = bound.hasBeyond(limit) && !(direction === "path" && keyword === "minLength" && limit === 1);
    add("bounds", below(pointer, keyword), "kept", `${name} ${keyword} ${limit} kept`);
    if (isBeyondSent) add("bounds", below(pointer, keyword), "refused", `${name} ${keyword} ${limit} refused`);
  }
}
