// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.statusCode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "statusCode"});
    }
    if(data.errorCode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "errorCode"});
    }
    if(data.message === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "message"});
    }
    if(data.statusCode !== undefined){
      let data0 = data.statusCode;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/statusCode", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 599 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/statusCode", "maximum", {comparison: "<=", limit: 599});
        }
        if(data0 < 100 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/statusCode", "minimum", {comparison: ">=", limit: 100});
        }
      }
    }
    if(data.errorCode !== undefined){
      if(typeof data.errorCode !== "string"){
        vErrors = add(vErrors, instancePath+"/errorCode", "type", {type: "string"});
      }
    }
    if(data.message !== undefined){
      if(typeof data.message !== "string"){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: "string"});
      }
    }
    if(data.details !== undefined){
      if(!(Array.isArray(data.details))){
        vErrors = add(vErrors, instancePath+"/details", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
