import { readFileSync } from "node:fs";
import { RefundError } from "../src/errors.ts";
import type { ErrorCode } from "../src/types.ts";
import { code, table } from "./docs-markdown.ts";

/** Every code that an error can have, and what makes sense after it where no send is in doubt. */
export function errorCodes(): string {
  const document = JSON.parse(readFileSync(new URL("../generated/refunds/spec.json", import.meta.url), "utf8")) as Document;
  const rows = document.components.schemas.ErrorCode.enum.map((word) => [
    code(word),
    code(new RefundError({ code: word, message: "", outcome: null, ...of }).retry),
  ]);
  return table(["`code`", "`retry`"], rows);
}

const of = { provider: null, account: null, operation: null };
interface Document {
  readonly components: { readonly schemas: { readonly ErrorCode: { readonly enum: readonly ErrorCode[] } } };
}
