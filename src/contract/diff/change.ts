import type { Place } from "../model.ts";
import type { Json } from "../spec/json.ts";
import type { SchemaKind } from "./compare.ts";

/** What can change in a contract, by kind. */
export type ChangeKind =
  | SchemaKind
  | "operation"
  | "path"
  | "method"
  | "status"
  | "error"
  | "media_type"
  | "header"
  | "parameter"
  | "body"
  | "empty_body"
  | "not_executed"
  | "idempotency"
  | "security"
  | "server"
  | "capability";

/** One change of a contract, and what it means for those who call. */
export interface Change {
  readonly kind: ChangeKind;
  /** Code that was right before can be wrong now, or money can move otherwise. */
  readonly breaking: boolean;
  /** The operationId; `null` for what concerns all. */
  readonly operation: string | null;
  /** JSON pointer into the newer contract, or into the older one for what is gone. */
  readonly pointer: string;
  readonly place: Place | null;
  readonly before: Json;
  readonly after: Json;
  /** One sentence for callers. */
  readonly meaning: string;
}

/** A change before it has its line. */
export interface Finding extends Omit<Change, "place"> {
  readonly side: "before" | "after";
}

/** A value as a sentence shows it. */
export const shown = (value: Json): string => (value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value));
