// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of updateRefund's answer 400. */
export const updateRefund400: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["updateRefund"]["responses"][400]["content"]["application/problem+json"]> = /*#__PURE__*/ validator(check);
