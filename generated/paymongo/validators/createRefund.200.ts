// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefundResponse as check } from "./schemas/RefundResponse.ts";

/** The body of createRefund's answer 200. */
export const createRefund200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
