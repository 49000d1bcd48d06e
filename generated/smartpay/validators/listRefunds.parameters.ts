// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, text, whole, word } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  query: [nested, optional, /*#__PURE__*/ closed({ maxResults: [whole, optional, 1, 2147483647], pageToken: [text, optional, 1], expand: [word, optional, ["all", "no"]] })]
});

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
