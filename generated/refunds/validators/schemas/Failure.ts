// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.code === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "code"});
    }
    if(data.providerCode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "providerCode"});
    }
    if(data.message === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "message"});
    }
    if(data.code !== undefined){
      let data0 = data.code;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/code", "type", {type: ["string","null"]});
      }
    }
    if(data.providerCode !== undefined){
      let data1 = data.providerCode;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/providerCode", "type", {type: ["string","null"]});
      }
    }
    if(data.message !== undefined){
      let data2 = data.message;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
