// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ paymentId: [text, required, 1, 255, /^tr_.+$/u] })],
  header: [nested, optional, /*#__PURE__*/ closed({ "Idempotency-Key": [text, optional, 1] })]
});

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
