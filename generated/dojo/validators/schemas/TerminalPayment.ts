// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkTerminalPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.transactionDateTime, "/transactionDateTime", optionalOrNull);
    vErrors = string(vErrors, data.authGatewayTransactionId, "/authGatewayTransactionId", optionalOrNull);
    vErrors = string(vErrors, data.cardNumber, "/cardNumber", optionalOrNull);
    vErrors = string(vErrors, data.expiryDate, "/expiryDate", optionalOrNull);
    vErrors = string(vErrors, data.cardType, "/cardType", optionalOrNull);
    vErrors = string(vErrors, data.cardHolderName, "/cardHolderName", optionalOrNull);
    vErrors = string(vErrors, data.entryMode, "/entryMode", optionalOrNull);
    vErrors = string(vErrors, data.verificationMode, "/verificationMode", optionalOrNull);
  }
  return vErrors;
}
