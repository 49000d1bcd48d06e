// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^org_.+$/u;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
    }
    if(data.organizationId !== undefined){
      let data1 = data.organizationId;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/organizationId", "pattern", {pattern: "^org_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/organizationId", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
