// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, text, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = textOrNull(vErrors, data.transactionId, instancePath, "/transactionId");
    vErrors = textOrNull(vErrors, data.transactionDateTime, instancePath, "/transactionDateTime");
    vErrors = text(vErrors, data.eventType, instancePath, "/eventType");
    vErrors = textOrNull(vErrors, data.authCode, instancePath, "/authCode");
    vErrors = textOrNull(vErrors, data.cardNumber, instancePath, "/cardNumber");
    vErrors = textOrNull(vErrors, data.expiryDate, instancePath, "/expiryDate");
    vErrors = textOrNull(vErrors, data.cardType, instancePath, "/cardType");
    vErrors = textOrNull(vErrors, data.cardholderName, instancePath, "/cardholderName");
    vErrors = textOrNull(vErrors, data.paymentMethodId, instancePath, "/paymentMethodId");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
