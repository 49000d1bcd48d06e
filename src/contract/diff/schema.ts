import type { Spec } from "../spec/spec.ts";
import { type Finding, shown } from "./change.ts";
import { compareSchemas, type Difference, type SchemaKind } from "./compare.ts";
import type { Part } from "./shape.ts";

/** Where in an operation a schema is used. */
export interface Use {
  readonly operation: string;
  /** `the request`, `the answer 201`, `the parameter limit`. */
  readonly where: string;
  /** Callers write requests and read answers. */
  readonly direction: "request" | "response";
}

/** What the changes of a schema mean: a request that takes less and an answer that says more break callers. */
export function schemaChanges(before: Spec, older: Part, after: Spec, newer: Part, use: Use): Finding[] {
  return compareSchemas({ part: older, follow: before.resolve }, { part: newer, follow: after.resolve }).map((difference) => {
    const { kind, side, olderPointer, newerPointer, before: was, after: is } = difference;
    const breaking = isBreaking(difference, use);
    return {
      kind,
      breaking,
      operation: use.operation,
      pointer: side === "after" ? newerPointer : olderPointer,
      side,
      before: was,
      after: is,
      meaning: meaningOf(difference, use),
    };
  });
}

function isBreaking({ effect, rule }: Difference, { direction }: Use): boolean {
  if (rule === "default") return direction === "request";
  if (effect === "other") return true;
  return effect === (direction === "request" ? "narrower" : "wider");
}

function meaningOf(difference: Difference, use: Use): string {
  const name = difference.field === "" ? use.where : `${difference.field} of ${use.where}`;
  return `${use.operation}: ${sentences[difference.kind](difference, name, use.direction === "request")}.`;
}

type Sentence = (difference: Difference, name: string, isRequest: boolean) => string;

const sentences: Readonly<Record<SchemaKind, Sentence>> = {
  type: ({ before, after }, name, isRequest) => `${name} is ${shown(after)}, it was ${shown(before)}: ${isRequest ? "send it so" : "read it so"}`,
  nullable: ({ after }, name, isRequest) => {
    if (isRequest) return after === true ? `${name} may be sent as null` : `${name} may no longer be sent as null`;
    return after === true ? `${name} may be null, handle it` : `${name} is never null any more`;
  },
  member: ({ before, after, effect }, name, isRequest) => {
    if (effect === "same")
      return after === null ? `${name} no longer names ${shown(before)}, which may still come` : `${name} names ${shown(after)} among others`;
    if (after === null) return isRequest ? `${name} no longer takes ${shown(before)}` : `${name} is never ${shown(before)} any more`;
    return isRequest ? `${name} may be ${shown(after)}` : `${name} can be ${shown(after)}, a case that callers do not have yet`;
  },
  list: ({ after }, name, isRequest) => {
    if (after === null) return isRequest ? `${name} takes any value, no longer a list` : `${name} can be values that no list names`;
    return `${name} is now one of a list: ${shown(after)}`;
  },
  bound: (difference, name, isRequest) => limitSentence(difference, name, isRequest),
  pattern: (difference, name, isRequest) => limitSentence(difference, name, isRequest),
  format: (difference, name, isRequest) => limitSentence(difference, name, isRequest),
  rule: (difference, name, isRequest) =>
    difference.rule === "default"
      ? `${name}, where it is left out, means ${shown(difference.after)}; before it meant ${shown(difference.before)}`
      : limitSentence(difference, name, isRequest),
  property: ({ before, after }, name, isRequest) => {
    if (after === null) return isRequest ? `${name} is no longer taken: sending it is refused` : `${name} is gone: nothing can be read there`;
    if (before === null && after === "required") return isRequest ? `${name} has to be sent` : `${name} is new, and always there`;
    return isRequest ? `${name} is new and may be sent` : `${name} is new and may be there`;
  },
  required: ({ after }, name, isRequest) => {
    if (after === "required") return isRequest ? `${name} has to be sent now` : `${name} is always there now`;
    return isRequest ? `${name} may be left out now` : `${name} may be missing now, handle that`;
  },
  closed: ({ after }, name, isRequest) => {
    if (after === true) return isRequest ? `${name} refuses fields that it does not know` : `${name} has no other fields`;
    return isRequest ? `${name} takes fields that it does not know` : `${name} may have other fields`;
  },
  alternative: ({ before, after }, name) => (after === null ? `${name} is no longer a ${shown(before)}` : `${name} can be a ${shown(after)} as well`),
};

const limitSentence: Sentence = ({ rule, before, after, effect }, name, isRequest) => {
  const change =
    after === null ? `has no ${rule} any more (it was ${shown(before)})` : `has ${rule} ${shown(after)}, before ${before === null ? "none" : shown(before)}`;
  const sense =
    effect === "other"
      ? "other values pass"
      : effect === "narrower"
        ? isRequest
          ? "less is taken"
          : "less can come"
        : isRequest
          ? "more is taken"
          : "more can come";
  return `${name} ${change}: ${sense}`;
};
