// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of getRefundable's answer 404. */
export const getRefundable404: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefundable"]["responses"][404]["content"]["application/problem+json"]> = /*#__PURE__*/ validator(check);
