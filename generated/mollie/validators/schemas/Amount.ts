// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^[A-Z]{3}$/u;
const pattern1 = /^\d+(\.\d{2})?$/u;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.value === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
    }
    if(data.currency !== undefined){
      let data0 = data.currency;
      if(typeof data0 === "string"){
        if(!pattern0.test(data0)){
          vErrors = add(vErrors, instancePath+"/currency", "pattern", {pattern: "^[A-Z]{3}$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.value !== undefined){
      let data1 = data.value;
      if(typeof data1 === "string"){
        if(!pattern1.test(data1)){
          vErrors = add(vErrors, instancePath+"/value", "pattern", {pattern: "^\\d+(\\.\\d{2})?$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/value", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
