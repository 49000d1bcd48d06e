// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorSource } from "./ErrorSource.ts";
export { validate21 as validate };
const func2 = ErrorSource;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.detail === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "detail"});
    }
    if(data.code !== undefined){
      if(typeof data.code !== "string"){
        vErrors = add(vErrors, instancePath+"/code", "type", {type: "string"});
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        vErrors = add(vErrors, instancePath+"/detail", "type", {type: "string"});
      }
    }
    if(data.source !== undefined){
      if(!(func2(data.source, {instancePath:instancePath+"/source"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.sub_code !== undefined){
      if(typeof data.sub_code !== "string"){
        vErrors = add(vErrors, instancePath+"/sub_code", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
