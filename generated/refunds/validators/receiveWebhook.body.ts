// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
const validate = validate21;
function validate21(data, instancePath=""){
  validate21.errors = null;
  return true;
}

/** The request body of receiveWebhook. */
export const receiveWebhookBody: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["receiveWebhook"]["requestBody"]["content"]["application/json"]> = /*#__PURE__*/ validator(validate);
