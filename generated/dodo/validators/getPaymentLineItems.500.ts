// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of getPaymentLineItems's answer 500. */
export const getPaymentLineItems500: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPaymentLineItems"]["responses"][500]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
