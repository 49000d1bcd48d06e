// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "data"});
    }
    if(data.has_more === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "has_more"});
    }
    if(data.data !== undefined){
      let data0 = data.data;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data0[i0], {instancePath:instancePath+"/data/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/data", "type", {type: "array"});
      }
    }
    if(data.has_more !== undefined){
      if(typeof data.has_more !== "boolean"){
        vErrors = add(vErrors, instancePath+"/has_more", "type", {type: "boolean"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
