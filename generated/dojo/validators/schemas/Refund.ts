// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.refundId, "/refundId", optionalOrNull);
    vErrors = string(vErrors, data.message, "/message", optionalOrNull);
    vErrors = string(vErrors, data.paymentIntentId, "/paymentIntentId", optionalOrNull);
    vErrors = string(vErrors, data.refundReason, "/refundReason", optionalOrNull);
    vErrors = string(vErrors, data.notes, "/notes", optionalOrNull);
  }
  return vErrors;
}
