// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
