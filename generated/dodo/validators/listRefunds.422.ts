// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of listRefunds's answer 422. */
export const listRefunds422: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["responses"][422]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
