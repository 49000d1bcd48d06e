// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ refundId: [text, required, 1, 255, /^refund_.+$/u] })],
  header: [nested, optional, /*#__PURE__*/ closed({ "Idempotency-Key": [text, optional, 1, 255] })]
});

/** Path, query and header parameters of updateRefund. */
export const updateRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["updateRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
