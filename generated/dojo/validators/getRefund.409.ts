// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkProblem as check } from "./schemas/Problem.ts";

/** The body of getRefund's answer 409. */
export const getRefund409: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["responses"][409]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
