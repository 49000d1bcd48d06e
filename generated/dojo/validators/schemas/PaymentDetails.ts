// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkCard } from "./Card.ts";
export function checkPaymentDetails(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.transactionId, "/transactionId", optionalOrNull);
    vErrors = string(vErrors, data.transactionDateTime, "/transactionDateTime", optionalOrNull);
    vErrors = string(vErrors, data.message, "/message", optionalOrNull);
    vErrors = string(vErrors, data.paymentMethodId, "/paymentMethodId", optionalOrNull);
    vErrors = string(vErrors, data.authCode, "/authCode", optionalOrNull);
    vErrors = string(vErrors, data.avsResult, "/avsResult", optionalOrNull);
    vErrors = nested(vErrors, data.card, "/card", optionalOrNull, checkCard);
  }
  return vErrors;
}
