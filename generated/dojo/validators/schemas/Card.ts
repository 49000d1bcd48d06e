// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.cardNumber, instancePath, "/cardNumber");
    vErrors = stringOrNull(vErrors, data.cardName, instancePath, "/cardName");
    vErrors = stringOrNull(vErrors, data.expiryDate, instancePath, "/expiryDate");
    vErrors = stringOrNull(vErrors, data.cardType, instancePath, "/cardType");
    vErrors = stringOrNull(vErrors, data.cardFundingType, instancePath, "/cardFundingType");
    vErrors = stringOrNull(vErrors, data.last4PAN, instancePath, "/last4PAN");
    vErrors = stringOrNull(vErrors, data.entryMode, instancePath, "/entryMode");
    vErrors = stringOrNull(vErrors, data.verificationMethod, instancePath, "/verificationMethod");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
