import type { Spec } from "../spec/spec.ts";
import type { Change, Finding } from "./change.ts";
import { idempotencyChanges } from "./idempotency.ts";
import { operationChanges } from "./operations.ts";
import { wholeChanges } from "./whole.ts";

export type { Change, ChangeKind } from "./change.ts";

/**
 * What a change of a contract means for those who call: breaking or not, at which line, in one sentence each.
 * What is sent may only be taken more widely, what comes back may only say less; the rest breaks somebody.
 *
 * @example
 * const changes = diffContracts(parseSpec(older, "mollie.yaml"), loadSpec("mollie"));
 * const isSafe = changes.every(({ breaking }) => !breaking);
 */
export function diffContracts(before: Spec, after: Spec): Change[] {
  const gone = before.operations.flatMap(({ id, pointer }): Finding[] =>
    after.operations.some((operation) => operation.id === id)
      ? []
      : [
          {
            kind: "operation",
            breaking: true,
            operation: id,
            pointer,
            side: "before",
            before: id,
            after: null,
            meaning: `${id} is gone: it can't be called any more.`,
          },
        ],
  );
  const rest = after.operations.flatMap((newer): Finding[] => {
    const { id, pointer } = newer;
    const older = before.operations.find((operation) => operation.id === id);
    if (!older) return [{ kind: "operation", breaking: false, operation: id, pointer, side: "after", before: null, after: id, meaning: `${id} is new.` }];
    return [...operationChanges(before, older, after, newer), ...idempotencyChanges(older, newer)];
  });
  return [...wholeChanges(before, after), ...gone, ...rest].map(({ side, ...change }) => ({
    ...change,
    place: (side === "after" ? after : before).place(change.pointer),
  }));
}
