// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { closed, flag, nested, optional, required, text } from "../../../src/runtime/checks.ts";
const check = /*#__PURE__*/ closed({
  path: [nested, required, /*#__PURE__*/ closed({ paymentIntentId: [text, required, 1, 255] })],
  query: [nested, optional, /*#__PURE__*/ closed({ returnCanceled: [flag, optional] })],
  header: [nested, required, /*#__PURE__*/ closed({ version: [text, required, undefined, undefined, /^\d{4}-\d{2}-\d{2}$/u] })]
});

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(check);
