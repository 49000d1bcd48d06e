// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkCreateRefundRequest as check } from "./schemas/CreateRefundRequest.ts";

/** The request body of createRefund. */
export const createRefundBody: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["requestBody"]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
