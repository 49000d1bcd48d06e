// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, text, whole } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  query: [nested, optional, /*#__PURE__*/ closed({ limit: [whole, optional, 1, 100], before: [text, optional, 1, 255], after: [text, optional, 1, 255], payment_id: [text, optional, 1, 255, /^pay_.+$/u], "data.attributes.payment_id": [text, optional, 1, 255, /^pay_.+$/u], "data.attributes.before": [text, optional, 1, 255], "data.attributes.after": [text, optional, 1, 255], "data.attributes.limit": [whole, optional, 1, 100] })]
});

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(check);
