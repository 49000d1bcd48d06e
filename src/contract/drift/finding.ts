import type { Json } from "../spec/json.ts";

/** `new`: said there only; `gone`: said in our contract only; `contradicts`: both say it, differently; `unreadable`: a part of the document could not be followed. */
export const driftKinds = ["contradicts", "gone", "new", "unreadable"] as const;
export type DriftKind = (typeof driftKinds)[number];

/** A drift before it has its lines. */
export interface Finding {
  readonly kind: DriftKind;
  readonly subject: string;
  readonly ours: Json;
  readonly theirs: Json;
  readonly pointer: string | null;
  readonly publishedPointer: string | null;
  readonly words: string;
}

/** A fact that only one of the two has, or that they tell differently. */
export function fact(subject: string, ours: Json, theirs: Json, pointer: string, publishedPointer: string): Finding[] {
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
  const kind = ours === null ? "new" : theirs === null ? "gone" : "contradicts";
  const words = {
    new: `${subject}: ${shown(theirs)} is published and not in the contract`,
    gone: `${subject}: ${shown(ours)} is in the contract and not published`,
    contradicts: `${subject} is ${shown(ours)} in the contract and ${shown(theirs)} as published`,
  }[kind];
  return [{ kind, subject, ours, theirs, pointer, publishedPointer, words }];
}

const shown = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));
