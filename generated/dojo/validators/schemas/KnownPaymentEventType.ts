// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = /*#__PURE__*/ new Set(["Created","Authorized","Captured","Reversed","Refunded","Canceled","AuthChallenged","Declined","ManualAuthReady","Error","Unknown"]);
export function checkKnownPaymentEventType(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
