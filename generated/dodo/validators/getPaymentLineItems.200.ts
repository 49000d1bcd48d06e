// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkPaymentLineItems as check } from "./schemas/PaymentLineItems.ts";

/** The body of getPaymentLineItems's answer 200. */
export const getPaymentLineItems200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPaymentLineItems"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
