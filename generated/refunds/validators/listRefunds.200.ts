// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkRefundPage as check } from "./schemas/RefundPage.ts";

/** The body of listRefunds's answer 200. */
export const listRefunds200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
