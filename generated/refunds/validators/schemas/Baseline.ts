// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, present, requiredOrNull, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = ["remaining","refunds"];
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.remaining, "/remaining", requiredOrNull, 0, 9007199254740991);
    vErrors = present(vErrors, data.refunds, "/refunds");
    if(data.refunds !== undefined){
      let data0 = data.refunds;
      if((!(Array.isArray(data0))) && (data0 !== null)){
        vErrors = add(vErrors, "/refunds", "type", ["array","null"]);
      }
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            vErrors = add(vErrors, "/refunds/" + i0, "type", "string");
          }
        }
      }
    }
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
