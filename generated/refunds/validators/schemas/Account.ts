// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "account"});
    }
    if(data.provider === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "provider"});
    }
    if(data.operations === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "operations"});
    }
    if(data.fields === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "fields"});
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
    if(data.operations !== undefined){
      let data2 = data.operations;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data2[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/operations/" + i0, "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/operations", "type", {type: "array"});
      }
    }
    if(data.fields !== undefined){
      let data4 = data.fields;
      if(Array.isArray(data4)){
        const len1 = data4.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data4[i1] !== "string"){
            vErrors = add(vErrors, instancePath+"/fields/" + i1, "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/fields", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
