// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.transactionId, instancePath, "/transactionId");
    vErrors = stringOrNull(vErrors, data.transactionDateTime, instancePath, "/transactionDateTime");
    vErrors = string(vErrors, data.eventType, instancePath, "/eventType");
    vErrors = stringOrNull(vErrors, data.authCode, instancePath, "/authCode");
    vErrors = stringOrNull(vErrors, data.cardNumber, instancePath, "/cardNumber");
    vErrors = stringOrNull(vErrors, data.expiryDate, instancePath, "/expiryDate");
    vErrors = stringOrNull(vErrors, data.cardType, instancePath, "/cardType");
    vErrors = stringOrNull(vErrors, data.cardholderName, instancePath, "/cardholderName");
    vErrors = stringOrNull(vErrors, data.paymentMethodId, instancePath, "/paymentMethodId");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
