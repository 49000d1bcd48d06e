// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { joined, object, present } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { check as checkRefund } from "./Refund.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = present(vErrors, data.refunds, "/refunds");
    if(data.refunds !== undefined){
      let data0 = data.refunds;
      if(Array.isArray(data0)){
        if(data0.length > 250){
          vErrors = add(vErrors, "/refunds", "maxItems", 250);
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, checkRefund(data0[i0]), "/refunds/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, "/refunds", "type", "array");
      }
    }
  }
  return vErrors;
}
