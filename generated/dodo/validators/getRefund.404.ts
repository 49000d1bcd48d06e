// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of getRefund's answer 404. */
export const getRefund404: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["responses"][404]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
