// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.realm !== undefined){
      if(typeof data.realm !== "string"){
        vErrors = add(vErrors, instancePath+"/realm", "type", {type: "string"});
      }
    }
    if(data.scheme !== undefined){
      if(typeof data.scheme !== "string"){
        vErrors = add(vErrors, instancePath+"/scheme", "type", {type: "string"});
      }
    }
    if(data.statusCode !== undefined){
      let data2 = data.statusCode;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        vErrors = add(vErrors, instancePath+"/statusCode", "type", {type: "integer"});
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 599 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/statusCode", "maximum", {comparison: "<=", limit: 599});
        }
        if(data2 < 100 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/statusCode", "minimum", {comparison: ">=", limit: 100});
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
