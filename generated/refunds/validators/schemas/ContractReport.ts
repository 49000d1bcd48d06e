// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, joined, lacks, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const obj2 = ["version","ok","issues"];
const func2 = Issue;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.version, instancePath, "/version");
    vErrors = flag(vErrors, data.ok, instancePath, "/ok");
    if(data.issues !== undefined){
      let data2 = data.issues;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data2[i0], instancePath+"/issues/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/issues", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
