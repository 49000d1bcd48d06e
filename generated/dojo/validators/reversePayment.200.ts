// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkReversal as check } from "./schemas/Reversal.ts";

/** The body of reversePayment's answer 200. */
export const reversePayment200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["reversePayment"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
