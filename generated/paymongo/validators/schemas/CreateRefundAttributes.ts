// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func5 = Metadata;
const pattern0 = /^pay_.+$/u;
const obj2 = ["duplicate","fraudulent","requested_by_customer","others"];
const obj4 = ["amount","payment_id","reason","notes","metadata"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.payment_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment_id"});
    }
    if(data.reason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason"});
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2147483647 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data0 < 100 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 100});
        }
      }
    }
    if(data.payment_id !== undefined){
      let data1 = data.payment_id;
      if(typeof data1 === "string"){
        if(func2(data1) > 255){
          vErrors = add(vErrors, instancePath+"/payment_id", "maxLength", {limit: 255});
        }
        if(func2(data1) < 1){
          vErrors = add(vErrors, instancePath+"/payment_id", "minLength", {limit: 1});
        }
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/payment_id", "pattern", {pattern: "^pay_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/payment_id", "type", {type: "string"});
      }
    }
    if(data.reason !== undefined){
      let data2 = data.reason;
      if(typeof data2 !== "string"){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
      }
      if(!obj2.includes(data2)){
        vErrors = add(vErrors, instancePath+"/reason", "enum", {allowedValues: obj2});
      }
    }
    if(data.notes !== undefined){
      let data3 = data.notes;
      if(typeof data3 === "string"){
        if(func2(data3) > 255){
          vErrors = add(vErrors, instancePath+"/notes", "maxLength", {limit: 255});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/notes", "type", {type: "string"});
      }
    }
    if(data.metadata !== undefined){
      if(!(func5(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
      }
    }
    for(const key0 in data){
      if(!obj4.includes(key0)){
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
