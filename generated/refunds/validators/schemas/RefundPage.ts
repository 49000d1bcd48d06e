// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.refunds === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "refunds"});
    }
    if(data.next === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "next"});
    }
    if(data.refunds !== undefined){
      let data0 = data.refunds;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data0[i0], {instancePath:instancePath+"/refunds/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: "array"});
      }
    }
    if(data.next !== undefined){
      let data2 = data.next;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/next", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
