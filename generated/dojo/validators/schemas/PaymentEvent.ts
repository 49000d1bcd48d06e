// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkPaymentEvent(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.transactionId, "/transactionId", optionalOrNull);
    vErrors = string(vErrors, data.transactionDateTime, "/transactionDateTime", optionalOrNull);
    vErrors = string(vErrors, data.eventType, "/eventType", optional);
    vErrors = string(vErrors, data.authCode, "/authCode", optionalOrNull);
    vErrors = string(vErrors, data.cardNumber, "/cardNumber", optionalOrNull);
    vErrors = string(vErrors, data.expiryDate, "/expiryDate", optionalOrNull);
    vErrors = string(vErrors, data.cardType, "/cardType", optionalOrNull);
    vErrors = string(vErrors, data.cardholderName, "/cardholderName", optionalOrNull);
    vErrors = string(vErrors, data.paymentMethodId, "/paymentMethodId", optionalOrNull);
  }
  return vErrors;
}
