// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = textOrNull(vErrors, data.cardNumber, instancePath, "/cardNumber");
    vErrors = textOrNull(vErrors, data.cardName, instancePath, "/cardName");
    vErrors = textOrNull(vErrors, data.expiryDate, instancePath, "/expiryDate");
    vErrors = textOrNull(vErrors, data.cardType, instancePath, "/cardType");
    vErrors = textOrNull(vErrors, data.cardFundingType, instancePath, "/cardFundingType");
    vErrors = textOrNull(vErrors, data.last4PAN, instancePath, "/last4PAN");
    vErrors = textOrNull(vErrors, data.entryMode, instancePath, "/entryMode");
    vErrors = textOrNull(vErrors, data.verificationMethod, instancePath, "/verificationMethod");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
