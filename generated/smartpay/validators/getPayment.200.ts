// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkPayment as check } from "./schemas/Payment.ts";

/** The body of getPayment's answer 200. */
export const getPayment200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
