// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkUnauthorized as check } from "./schemas/Unauthorized.ts";

/** The body of getPayment's answer 401. */
export const getPayment401: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["responses"][401]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
