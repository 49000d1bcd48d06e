import { arrayAt, below, type Json } from "../spec/json.ts";
import type { Authored } from "../spec/spec.ts";
import { type Breach, blank, breach, merge, type Notes, partHit, type Walker } from "./notes.ts";
import { described, listed, nameOf, type Spot, shown, walkSchema } from "./schema.ts";
import { branchName, type Union } from "./union.ts";

/** Walks the branch of a union that the value is, or was meant to be. */
export function walkBranches(walker: Walker, schema: Authored, union: Union, value: Json, spot: Spot, notes: Notes): void {
  if (value === null && union.nullable) return;
  if (spot.unions?.includes(schema.pointer)) {
    const message = `${nameOf(spot.instance)} is of no branch; the contract leads from ${branchName(schema)} back to itself`;
    notes.breaches.push(breach(walker, "wrong_value", "tolerant", below(schema.pointer, union.kind), spot.instance, message));
    return;
  }
  if (union.open) return walkWords(walker, schema, union, value, spot, notes);
  const inside = { ...spot, unions: [...(spot.unions ?? []), schema.pointer] };
  const [only] = union.branches;
  if (only !== undefined && union.branches.length === 1) return walkSchema(walker, only, value, inside, notes);

  const tried = union.branches.map((branch) => {
    const tries = blank();
    walkSchema(walker, branch, value, inside, tries);
    const tolerant = tries.breaches.filter(({ mode }) => mode === "tolerant");
    return { branch, tries, fits: tolerant.length === 0, distance: sum(tolerant.length > 0 ? tolerant : tries.breaches, spot.instance) };
  });
  const fitting = tried.filter(({ fits }) => fits);
  const [meant] = (fitting.length > 0 ? fitting : tried).sort((a, b) => a.distance - b.distance);
  if (meant === undefined) return;
  if (union.kind === "oneOf" && fitting.length > 1) {
    const names = fitting.map(({ branch }) => branchName(branch)).sort();
    const message = `${nameOf(spot.instance)} is ${names.join(" and ")} at once; the contract wants exactly one of them`;
    notes.breaches.push(breach(walker, "wrong_value", "tolerant", below(schema.pointer, union.kind), spot.instance, message));
  }
  if (meant.fits) notes.hits.push(partHit(walker.operation, "branches", meant.branch.pointer, "reached"));
  const breaches = meant.tries.breaches.map((found) => ({ ...found, message: `${found.message} (as ${branchName(meant.branch)})` }));
  merge(notes, { ...meant.tries, breaches });
}

/** Known words beside any string: another word is drift, and valid. */
function walkWords(walker: Walker, schema: Authored, { kind, branches }: Union, value: Json, spot: Spot, notes: Notes): void {
  const at = below(schema.pointer, kind);
  if (typeof value !== "string") {
    const message = `${nameOf(spot.instance)} is ${described(value, spot, "string")}; the contract says string`;
    notes.breaches.push(breach(walker, "wrong_type", "tolerant", at, spot.instance, message));
    return;
  }
  const lists = branches.map((branch) => walker.spec.resolve(branch));
  const found = lists.find((list) => arrayAt(list.value.enum).includes(value));
  if (found) {
    const index = arrayAt(found.value.enum).indexOf(value);
    notes.hits.push(partHit(walker.operation, "enumMembers", below(found.pointer, "enum", index), "reached"));
    return;
  }
  const words = lists.flatMap((list) => arrayAt(list.value.enum));
  const message = `${nameOf(spot.instance)} is ${shown(value, spot)}; the contract knows ${listed(words)}`;
  notes.breaches.push(breach(walker, "undocumented_value", "closed", lists[0] ? below(lists[0].pointer, "enum") : at, spot.instance, message));
}

const sum = (breaches: readonly Breach[], instance: string): number => breaches.reduce((total, found) => total + distance(found, instance), 0);

/** How far a breach says that the value is from a branch: another type is farthest, then another tag. */
function distance({ defect, pointer, instance }: Breach, at: string): number {
  if (defect === "wrong_type" && instance === at) return 1000;
  if (pointer?.endsWith("/const") || pointer?.endsWith("/enum")) return 100;
  return defect === "missing_field" ? 10 : 1;
}
