// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of reversePayment's answer 400. */
export const reversePayment400: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["reversePayment"]["responses"][400]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
