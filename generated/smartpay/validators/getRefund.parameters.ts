// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, required, text, word } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ refundId: [text, required, 1, 255, /^refund_.+$/u] })],
  query: [nested, optional, /*#__PURE__*/ closed({ expand: [word, optional, ["all", "no"]] })]
});

/** Path, query and header parameters of getRefund. */
export const getRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
