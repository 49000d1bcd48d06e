// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundReference } from "./RefundReference.ts";
export { validate21 as validate };
const func2 = RefundReference;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "account"});
    }
    if(data.provider === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "provider"});
    }
    if(data.refunds === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "refunds"});
    }
    if(data.account !== undefined){
      if(typeof data.account !== "string"){
        vErrors = add(vErrors, instancePath+"/account", "type", {type: "string"});
      }
    }
    if(data.provider !== undefined){
      if(typeof data.provider !== "string"){
        vErrors = add(vErrors, instancePath+"/provider", "type", {type: "string"});
      }
    }
    if(data.refunds !== undefined){
      let data2 = data.refunds;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data2[i0], {instancePath:instancePath+"/refunds/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
