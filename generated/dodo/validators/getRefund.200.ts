// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefund as check } from "./schemas/Refund.ts";

/** The body of getRefund's answer 200. */
export const getRefund200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check, ["/customer/name","/customer/email","/customer/phone_number"]);
