// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, optional } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { check as checkRefund } from "./Refund.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.refunds, "/refunds", optional, checkRefund);
    if(data.captures !== undefined){
      let data0 = data.captures;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
            vErrors = add(vErrors, "/captures/" + i0, "type", "object");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/captures", "type", "array");
      }
    }
    if(data.chargebacks !== undefined){
      let data2 = data.chargebacks;
      if(Array.isArray(data2)){
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
          let data3 = data2[i1];
          if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
            vErrors = add(vErrors, "/chargebacks/" + i1, "type", "object");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/chargebacks", "type", "array");
      }
    }
  }
  return vErrors;
}
