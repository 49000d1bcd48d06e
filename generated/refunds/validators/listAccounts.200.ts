// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { checkAccountList as check } from "./schemas/AccountList.ts";

/** The body of listAccounts's answer 200. */
export const listAccounts200: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAccounts"]["responses"][200]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
