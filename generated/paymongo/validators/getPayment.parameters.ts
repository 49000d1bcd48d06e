// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, nested, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ paymentId: [text, required, 1, 255, /^pay_.+$/u] })]
});

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(check);
