// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefundable as check } from "./schemas/Refundable.ts";

/** The body of getRefundable's answer 200. */
export const getRefundable200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefundable"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
