// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = /*#__PURE__*/ new Set(["invalid_config","unsupported_operation","invalid_request","invalid_amount","currency_mismatch","partial_not_supported","line_items_required","reason_not_supported","metadata_not_supported","exceeds_refundable","idempotency_conflict","idempotency_in_progress","authentication_failed","permission_denied","payment_not_found","refund_not_found","wrong_mode","payment_not_refundable","already_refunded","amount_exceeds_refundable","amount_below_minimum","refund_window_expired","payment_disputed","refund_in_progress","not_cancelable","insufficient_balance","duplicate_refund","rate_limited","provider_unavailable","provider_rejected","connect_failed","timeout","connection_lost","aborted","contract_violation","ambiguous_match"]);
export function checkErrorCode(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
