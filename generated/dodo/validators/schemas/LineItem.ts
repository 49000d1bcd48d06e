// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.items_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "items_id"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.tax === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "tax"});
    }
    if(data.refundable_amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "refundable_amount"});
    }
    if(data.items_id !== undefined){
      if(typeof data.items_id !== "string"){
        vErrors = add(vErrors, instancePath+"/items_id", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data1 < -2147483648 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.tax !== undefined){
      let data2 = data.tax;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        vErrors = add(vErrors, instancePath+"/tax", "type", {type: "integer"});
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 2147483647 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/tax", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data2 < -2147483648 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/tax", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.refundable_amount !== undefined){
      let data3 = data.refundable_amount;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        vErrors = add(vErrors, instancePath+"/refundable_amount", "type", {type: "integer"});
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 2147483647 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/refundable_amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data3 < -2147483648 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/refundable_amount", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.name !== undefined){
      let data4 = data.name;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/name", "type", {type: ["string","null"]});
      }
    }
    if(data.description !== undefined){
      let data5 = data.description;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
