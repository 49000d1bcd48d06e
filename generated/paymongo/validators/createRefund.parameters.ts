// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, optional, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  header: [nested, optional, /*#__PURE__*/ closed({ "Idempotency-Key": [text, optional, 1, 255] })]
});

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
