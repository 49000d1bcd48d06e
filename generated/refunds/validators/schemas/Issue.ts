// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.pointer === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "pointer"});
    }
    if(data.keyword === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "keyword"});
    }
    if(data.message === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "message"});
    }
    if(data.pointer !== undefined){
      if(typeof data.pointer !== "string"){
        vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
      }
    }
    if(data.keyword !== undefined){
      if(typeof data.keyword !== "string"){
        vErrors = add(vErrors, instancePath+"/keyword", "type", {type: "string"});
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
