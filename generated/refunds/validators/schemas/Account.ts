// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, present, required, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.account, "/account", required);
    vErrors = string(vErrors, data.provider, "/provider", required);
    vErrors = present(vErrors, data.operations, "/operations");
    vErrors = present(vErrors, data.fields, "/fields");
    if(data.operations !== undefined){
      let data0 = data.operations;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            vErrors = add(vErrors, "/operations/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/operations", "type", "array");
      }
    }
    if(data.fields !== undefined){
      let data2 = data.fields;
      if(Array.isArray(data2)){
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data2[i1] !== "string"){
            vErrors = add(vErrors, "/fields/" + i1, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/fields", "type", "array");
      }
    }
  }
  return vErrors;
}
