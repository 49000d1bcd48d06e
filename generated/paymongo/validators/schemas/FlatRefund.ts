// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["pending","processing","succeeded","failed"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
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
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if(typeof data2 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data2)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.created_at !== undefined){
      let data3 = data.created_at;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "integer"});
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/created_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data3 < 0 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/created_at", "minimum", {comparison: ">=", limit: 0});
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
