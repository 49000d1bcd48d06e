// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export function checkPriceId(data){
  let vErrors = null;
  if(typeof data === "string"){
    if(ucs2length(data) < 1){
      vErrors = add(vErrors, "", "minLength", 1);
    }
  }
  else {
    vErrors = add(vErrors, "", "type", "string");
  }
  return vErrors;
}
