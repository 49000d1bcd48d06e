// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ account: [text, required, 1, 100], paymentId: [text, required, 1, 255] })]
});

/** Path, query and header parameters of getRefundable. */
export const getRefundableParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefundable"]["parameters"]> = /*#__PURE__*/ validator(check);
