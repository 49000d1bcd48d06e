// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object } from "../../../../src/runtime/checks.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
export function checkProblemErrors(data){
  let vErrors = object(data);
  if(vErrors === null){
    for(const key0 in data){
      let data0 = data[key0];
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            vErrors = add(vErrors, "/" + escapeKey(key0)+"/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/" + escapeKey(key0), "type", "array");
      }
    }
  }
  return vErrors;
}
