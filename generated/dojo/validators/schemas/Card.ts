// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkCard(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.cardNumber, "/cardNumber", optionalOrNull);
    vErrors = string(vErrors, data.cardName, "/cardName", optionalOrNull);
    vErrors = string(vErrors, data.expiryDate, "/expiryDate", optionalOrNull);
    vErrors = string(vErrors, data.cardType, "/cardType", optionalOrNull);
    vErrors = string(vErrors, data.cardFundingType, "/cardFundingType", optionalOrNull);
    vErrors = string(vErrors, data.last4PAN, "/last4PAN", optionalOrNull);
    vErrors = string(vErrors, data.entryMode, "/entryMode", optionalOrNull);
    vErrors = string(vErrors, data.verificationMethod, "/verificationMethod", optionalOrNull);
  }
  return vErrors;
}
