// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of cancelRefund's answer 502. */
export const cancelRefund502: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["responses"][502]["content"]["application/problem+json"]> = /*#__PURE__*/ validator(check);
