// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, formatted, nested, optional, text, whole, word } from "../../../src/runtime/checks.ts";
import { dateTime } from "../../../src/runtime/formats.ts";
const check = /*#__PURE__*/ closed({
  query: [nested, optional, /*#__PURE__*/ closed({ page_number: [whole, optional, 0, 2147483647], page_size: [whole, optional, 1, 100], created_at_gte: [formatted, optional, dateTime], created_at_lte: [formatted, optional, dateTime], status: [word, optional, ["succeeded", "failed", "pending", "review"]], customer_id: [text, optional, 1, 255], subscription_id: [text, optional, 1, 255] })]
});

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
