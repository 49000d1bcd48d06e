import { below, isObject, type Json, type JsonObject } from "../spec/json.ts";
import type { SpecOperation } from "../spec/spec.ts";
import { type Finding, shown } from "./change.ts";

/** What changed in `x-idempotency`: whether a repeated write is still safe, and for how long. */
export function idempotencyChanges(older: SpecOperation, newer: SpecOperation): Finding[] {
  const [was, is] = [older, newer].map(({ definition }) => definition["x-idempotency"] ?? null);
  const at = (pointer: string, before: Json, after: Json, breaking: boolean, meaning: string): Finding => ({
    kind: "idempotency",
    breaking,
    operation: newer.id,
    pointer,
    side: "after",
    before,
    after,
    meaning: `${newer.id}: ${meaning}.`,
  });
  const pointer = below(newer.pointer, "x-idempotency");
  if (isObject(was) && isObject(is)) {
    return Object.entries(facts).flatMap(([fact, judge]) => {
      const [before, after] = [was[fact] ?? null, is[fact] ?? null];
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      const { breaking, meaning } = judge(before, after);
      return [at(below(pointer, fact), before, after, breaking, meaning)];
    });
  }
  if (isObject(was))
    return [at(pointer, keyOf(was), "none", true, "the provider no longer recognises a repeated request: after a lost answer only a look can tell")];
  if (isObject(is)) return [at(pointer, "none", keyOf(is), false, "the provider recognises a repeated request by its key")];
  return [];
}

const keyOf = (facts: JsonObject): Json => facts.header ?? null;

type Judge = (before: Json, after: Json) => { readonly breaking: boolean; readonly meaning: string };

const facts: Readonly<Record<string, Judge>> = {
  header: (before, after) => ({ breaking: true, meaning: `the key travels in ${shown(after)}, no longer in ${shown(before)}, where it would protect nothing` }),
  required: (_before, after) => ({
    breaking: after === true,
    meaning: after === true ? "a request without a key is refused" : "a request without a key is taken, and unprotected",
  }),
  scope: (before, after) => ({
    breaking: true,
    meaning: `a key is unique within the ${shown(after)}, before within the ${shown(before)}: keys that were told apart may meet`,
  }),
  window: (before, after) => {
    const isShorter = durationMs(after) < durationMs(before);
    const sense = isShorter ? "a repeat after that pays twice unless a look prevents it" : "a repeat is recognised for longer";
    return { breaking: isShorter, meaning: `a key is remembered for ${shown(after)}, before for ${shown(before)}: ${sense}` };
  },
  replay: (before, after) => ({ breaking: before !== "unmarked", meaning: `a repeated answer is marked by ${marker(after)}, before by ${marker(before)}` }),
  conflict: (before, after) => ({
    breaking: before !== "undocumented",
    meaning: `the same key with another request is answered with ${shown(after)}, before with ${shown(before)}`,
  }),
  storesFailures: (before, after) => ({
    breaking: before === false || after === true,
    meaning: `whether a refusal is kept under its key is ${shown(after)}, before ${shown(before)}: ${
      after === true ? "a try after a refusal takes a new key" : "a try after a refusal may keep its key only where that is false"
    }`,
  }),
  confidence: (before, after) => ({
    breaking: false,
    meaning: `what is said of repeated requests is known from ${shown(after)}, before from ${shown(before)}`,
  }),
};

const marker = (replay: Json): string => (isObject(replay) ? `${shown(replay.header ?? null)}: ${shown(replay.value ?? null)}` : "nothing");

/** An ISO 8601 duration of days and less; `unlimited` is endless. */
function durationMs(window: Json): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(String(window));
  if (!parts) return Number.POSITIVE_INFINITY;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
