// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of getPayment's answer 504. */
export const getPayment504: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["responses"][504]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
