import type { CoverageKind, Defect, Finding } from "../model.ts";
import type { Spec } from "../spec/spec.ts";

/** A breach of the contract, and which reading of it is broken. */
export interface Breach extends Finding {
  /** `tolerant`: the generated validators refuse it too. `closed`: drift that production lives with, such as a field that is new. */
  readonly mode: "tolerant" | "closed";
}

/** One thing of the contract that an exchange exercised. */
export interface Hit {
  readonly kind: CoverageKind;
  /** Where the pointer alone does not say which: parts that several operations share are counted once. */
  readonly operation: string | null;
  readonly pointer: string;
  readonly facet: Facet;
}
/** Which side of a part was exercised: bounds are `kept` or `refused`, parameters `given` or `absent`, properties `present`, `absent` or `null`. */
export type Facet = "reached" | "given" | "absent" | "present" | "null" | "kept" | "refused";

/** What is written down on the way. */
export interface Notes {
  readonly breaches: Breach[];
  readonly hits: Hit[];
  /** Bounds that a request is beyond; they count where the provider refused it. */
  readonly beyond: Hit[];
}
/** Nothing written down yet. */
export const blank = (): Notes => ({ breaches: [], hits: [], beyond: [] });

/** Adds what was written down on a side way. */
export function merge(into: Notes, from: Notes): void {
  into.breaches.push(...from.breaches);
  into.hits.push(...from.hits);
  into.beyond.push(...from.beyond);
}

/** On whose behalf a walk goes, and in which direction. */
export interface Walker {
  readonly spec: Spec;
  readonly operation: string;
  readonly direction: "request" | "response";
}

/** A hit on a part of a schema; what stands among the components belongs to no single operation. */
export const partHit = (operation: string, kind: CoverageKind, pointer: string, facet: Facet): Hit => ({
  kind,
  operation: pointer.startsWith("/paths/") ? operation : null,
  pointer,
  facet,
});

/** A breach with the line of its pointer. */
export function breach({ spec }: Walker, defect: Defect, mode: Breach["mode"], pointer: string, instance: string | null, message: string): Breach {
  return { defect, mode, message, pointer, instance, place: spec.place(pointer) };
}
