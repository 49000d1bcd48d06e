// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["account","provider","operations","fields"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.account, instancePath, "/account");
    vErrors = string(vErrors, data.provider, instancePath, "/provider");
    if(data.operations !== undefined){
      let data2 = data.operations;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data2[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/operations/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/operations", "type", "array");
      }
    }
    if(data.fields !== undefined){
      let data4 = data.fields;
      if(Array.isArray(data4)){
        const len1 = data4.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data4[i1] !== "string"){
            vErrors = add(vErrors, instancePath+"/fields/" + i1, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/fields", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
