import { compareSchemas, type Difference, type SchemaKind, type Side } from "../diff/compare.ts";
import type { Json } from "../spec/json.ts";
import { type Finding, fact } from "./finding.ts";

/** Where two schemas part ways. Whether other fields may come is our own rule, and no provider's statement. */
export function compareContent(ours: Side, theirs: Side, subject: string): Finding[] {
  return compareSchemas(ours, theirs).flatMap((difference) => {
    if (difference.kind === "closed" || isWidthOnly(difference)) return [];
    const named = difference.field === "" ? subject : `${difference.field} of ${subject}`;
    const [own, their] = [told(difference, difference.before), told(difference, difference.after)];
    return fact(aspect(difference, named), own, their, difference.olderPointer, difference.newerPointer);
  });
}

/** Formats that only say how wide a number is in other languages. */
const widths = ["int32", "int64", "float", "double"];
const isWidthOnly = ({ kind, before, after }: Difference): boolean =>
  kind === "format" && [before, after].every((format) => format === null || widths.includes(String(format)));

function told({ kind }: Difference, value: Json): Json {
  if (kind === "nullable") return value === true ? "nullable" : "never null";
  return kind === "type" && value === "anything" ? null : value;
}

const aspects: Readonly<Record<SchemaKind, string>> = {
  type: "the type of",
  nullable: "",
  member: "a value of",
  list: "the list of values of",
  bound: "",
  pattern: "",
  format: "",
  rule: "",
  property: "",
  required: "",
  closed: "",
  alternative: "an alternative of",
};

const aspect = ({ kind, rule }: Difference, named: string): string => {
  const words = rule === undefined ? aspects[kind] : `${rule} of`;
  return words === "" ? named : `${words} ${named}`;
};
