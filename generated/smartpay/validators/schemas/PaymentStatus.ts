// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export function checkPaymentStatus(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  return vErrors;
}
