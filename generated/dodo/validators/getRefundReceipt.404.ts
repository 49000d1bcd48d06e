// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of getRefundReceipt's answer 404. */
export const getRefundReceipt404: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefundReceipt"]["responses"][404]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
