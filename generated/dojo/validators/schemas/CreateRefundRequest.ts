// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["amount","previousTransactionId","refundReason","notes"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data0 < 1 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 1});
        }
      }
    }
    if(data.previousTransactionId !== undefined){
      let data1 = data.previousTransactionId;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/previousTransactionId", "type", {type: ["string","null"]});
      }
      if(typeof data1 === "string"){
        if(func2(data1) > 100){
          vErrors = add(vErrors, instancePath+"/previousTransactionId", "maxLength", {limit: 100});
        }
      }
    }
    if(data.refundReason !== undefined){
      let data2 = data.refundReason;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/refundReason", "type", {type: ["string","null"]});
      }
      if(typeof data2 === "string"){
        if(func2(data2) > 1024){
          vErrors = add(vErrors, instancePath+"/refundReason", "maxLength", {limit: 1024});
        }
      }
    }
    if(data.notes !== undefined){
      let data3 = data.notes;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/notes", "type", {type: ["string","null"]});
      }
      if(typeof data3 === "string"){
        if(func2(data3) > 4096){
          vErrors = add(vErrors, instancePath+"/notes", "maxLength", {limit: 4096});
        }
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
