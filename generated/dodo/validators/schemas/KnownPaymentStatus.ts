// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = /*#__PURE__*/ new Set(["succeeded","failed","cancelled","processing","requires_customer_action","requires_merchant_action","requires_payment_method","requires_confirmation","requires_capture","partially_captured","partially_captured_and_capturable"]);
export function checkKnownPaymentStatus(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
