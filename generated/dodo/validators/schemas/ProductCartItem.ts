// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.product_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "product_id"});
    }
    if(data.product_id !== undefined){
      if(typeof data.product_id !== "string"){
        vErrors = add(vErrors, instancePath+"/product_id", "type", {type: "string"});
      }
    }
    if(data.quantity !== undefined){
      let data1 = data.quantity;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        vErrors = add(vErrors, instancePath+"/quantity", "type", {type: "integer"});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/quantity", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/quantity", "minimum", {comparison: ">=", limit: 0});
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
