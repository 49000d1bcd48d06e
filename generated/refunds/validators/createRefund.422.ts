// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of createRefund's answer 422. */
export const createRefund422: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][422]["content"]["application/problem+json"]> = /*#__PURE__*/ validator(check);
