// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkUpdateRefundRequest as check } from "./schemas/UpdateRefundRequest.ts";

/** The request body of updateRefund. */
export const updateRefundBody: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["updateRefund"]["requestBody"]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
