// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of createRefund's answer 500. */
export const createRefund500: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["responses"][500]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
