// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = /*#__PURE__*/ new Set(["provider_processing_error","resource_processing_error","resource_processing_state","resource_pending_state","resource_failed_state","resource_disputed_state","resource_not_found","livemode_mismatched","refund_not_allowed","payment_method_not_allowed","parameter_invalid","parameter_above_maximum","parameter_below_minimum","allowed_date_exceeded","available_balance_insufficient","refund_amount_exceeds_payment","payment_not_refundable","payment_not_found","parameter_format_invalid","parameter_data_type_invalid","parameter_required","authentication_invalid","access_denied","api_key_invalid","too_many_requests"]);
export function checkKnownErrorCode(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
