// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ account: [text, required, 1, 100], refundId: [text, required, 1, 255] })],
  query: [nested, optional, /*#__PURE__*/ closed({ payment: [text, optional, 1, 255] })]
});

/** Path, query and header parameters of cancelRefund. */
export const cancelRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
