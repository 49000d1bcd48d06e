// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^[A-Z]{3}$/u;
const obj2 = ["value","currency"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.value === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
    }
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
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
        if(data0 < 1 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/value", "minimum", {comparison: ">=", limit: 1});
        }
      }
    }
    if(data.currency !== undefined){
      let data1 = data.currency;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/currency", "pattern", {pattern: "^[A-Z]{3}$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
