// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.pointer !== undefined){
      if(typeof data.pointer !== "string"){
        vErrors = add(vErrors, instancePath+"/pointer", "type", {type: "string"});
      }
    }
    if(data.attribute !== undefined){
      if(typeof data.attribute !== "string"){
        vErrors = add(vErrors, instancePath+"/attribute", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
