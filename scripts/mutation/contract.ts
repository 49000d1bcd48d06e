import { isObject, valueAt } from "../../src/contract/spec/json.ts";
import { operationsOf } from "../../src/contract/spec/operations.ts";
import type { Authored, Spec } from "../../src/contract/spec/spec.ts";
import type { JsonObject } from "../generate/document.ts";

/** A contract without lines, as the cases and the walk want it; `visit` hears the pointer of each part that they look at. */
export function specOf(provider: string, document: JsonObject, visit: (pointer: string) => void = () => undefined): Spec {
  const known = new Map<string, Authored>();
  const follow = ($ref: string): Authored => {
    const value = valueAt(document, $ref.slice(1));
    const target = { value: isObject(value) ? value : {}, pointer: $ref.slice(1) };
    return typeof target.value.$ref === "string" ? follow(target.value.$ref) : target;
  };
  const resolve: Spec["resolve"] = (part) => {
    const { $ref } = part.value;
    if (typeof $ref !== "string") {
      visit(part.pointer);
      return part;
    }
    const target = known.get($ref) ?? follow($ref);
    known.set($ref, target);
    visit(target.pointer);
    return target;
  };
  return {
    provider,
    file: `specs/${provider}.yaml`,
    title: provider,
    version: "0",
    document,
    operations: operationsOf(document, resolve),
    place: () => null,
    resolve,
  };
}

/** The parts of a contract that something looked at. */
export type Visited = ReadonlySet<string>;

/** Whether a change at a place can concern what looked at these parts: at it, or at what it stands in. */
export function concerns(visited: Visited, pointer: string): boolean {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if (visited.has(at)) return true;
  return false;
}
