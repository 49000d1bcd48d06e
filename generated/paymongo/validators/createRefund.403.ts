// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of createRefund's answer 403. */
export const createRefund403: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][403]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
