// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of cancelRefund's answer 404. */
export const cancelRefund404: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["responses"][404]["content"]["application/hal+json"]> = /*#__PURE__*/ validator(check);
