// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
function check(data){
  return null;
}

/** The request body of receiveWebhook. */
export const receiveWebhookBody: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["receiveWebhook"]["requestBody"]["content"]["application/json"]> = /*#__PURE__*/ validator(check);
