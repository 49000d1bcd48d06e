// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.value === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
    }
    if(data.currencyCode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currencyCode"});
    }
    if(data.value !== undefined){
      let data0 = data.value;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/value", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/value", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/value", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.currencyCode !== undefined){
      if(typeof data.currencyCode !== "string"){
        vErrors = add(vErrors, instancePath+"/currencyCode", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
