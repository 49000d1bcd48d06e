// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of createRefund's answer 401. */
export const createRefund401: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][401]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
