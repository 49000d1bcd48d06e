// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["item_id","amount","tax_inclusive"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.item_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "item_id"});
    }
    if(data.item_id !== undefined){
      let data0 = data.item_id;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          vErrors = add(vErrors, instancePath+"/item_id", "maxLength", {limit: 255});
        }
        if(func2(data0) < 1){
          vErrors = add(vErrors, instancePath+"/item_id", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/item_id", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: ["integer","null"]});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data1 < 1 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 1});
        }
      }
    }
    if(data.tax_inclusive !== undefined){
      if(typeof data.tax_inclusive !== "boolean"){
        vErrors = add(vErrors, instancePath+"/tax_inclusive", "type", {type: "boolean"});
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
