// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, present, required, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { check as checkMoney } from "./Money.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.payment, "/payment", required);
    vErrors = nested(vErrors, data.amount, "/amount", requiredOrNull, checkMoney);
    vErrors = string(vErrors, data.why, "/why", requiredOrNull);
    vErrors = present(vErrors, data.advisory, "/advisory");
    if(data.advisory !== undefined){
      let data0 = data.advisory;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            vErrors = add(vErrors, "/advisory/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/advisory", "type", "array");
      }
    }
  }
  return vErrors;
}
