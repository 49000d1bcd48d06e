// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkError as check } from "./schemas/Error.ts";

/** The body of listRefunds's answer 403. */
export const listRefunds403: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["responses"][403]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
