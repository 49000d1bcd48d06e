// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of getPayment's answer 400. */
export const getPayment400: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["responses"][400]["content"]["application/hal+json"]> = /*#__PURE__*/ validator(check);
