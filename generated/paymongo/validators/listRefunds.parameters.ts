// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^pay_.+$/u;
const obj2 = ["limit","before","after","payment_id","data.attributes.payment_id","data.attributes.before","data.attributes.after","data.attributes.limit"];
const obj3 = ["query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.limit !== undefined){
          let data1 = data0.limit;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = add(vErrors, instancePath+"/query/limit", "type", {type: "integer"});
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 100 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/limit", "maximum", {comparison: "<=", limit: 100});
            }
            if(data1 < 1 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/limit", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        if(data0.before !== undefined){
          let data2 = data0.before;
          if(typeof data2 === "string"){
            if(func2(data2) > 255){
              vErrors = add(vErrors, instancePath+"/query/before", "maxLength", {limit: 255});
            }
            if(func2(data2) < 1){
              vErrors = add(vErrors, instancePath+"/query/before", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/before", "type", {type: "string"});
          }
        }
        if(data0.after !== undefined){
          let data3 = data0.after;
          if(typeof data3 === "string"){
            if(func2(data3) > 255){
              vErrors = add(vErrors, instancePath+"/query/after", "maxLength", {limit: 255});
            }
            if(func2(data3) < 1){
              vErrors = add(vErrors, instancePath+"/query/after", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/after", "type", {type: "string"});
          }
        }
        if(data0.payment_id !== undefined){
          let data4 = data0.payment_id;
          if(typeof data4 === "string"){
            if(func2(data4) > 255){
              vErrors = add(vErrors, instancePath+"/query/payment_id", "maxLength", {limit: 255});
            }
            if(func2(data4) < 1){
              vErrors = add(vErrors, instancePath+"/query/payment_id", "minLength", {limit: 1});
            }
            if(!pattern0.test(data4)){
              vErrors = add(vErrors, instancePath+"/query/payment_id", "pattern", {pattern: "^pay_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/payment_id", "type", {type: "string"});
          }
        }
        if(data0["data.attributes.payment_id"] !== undefined){
          let data5 = data0["data.attributes.payment_id"];
          if(typeof data5 === "string"){
            if(func2(data5) > 255){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.payment_id", "maxLength", {limit: 255});
            }
            if(func2(data5) < 1){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.payment_id", "minLength", {limit: 1});
            }
            if(!pattern0.test(data5)){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.payment_id", "pattern", {pattern: "^pay_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/data.attributes.payment_id", "type", {type: "string"});
          }
        }
        if(data0["data.attributes.before"] !== undefined){
          let data6 = data0["data.attributes.before"];
          if(typeof data6 === "string"){
            if(func2(data6) > 255){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.before", "maxLength", {limit: 255});
            }
            if(func2(data6) < 1){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.before", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/data.attributes.before", "type", {type: "string"});
          }
        }
        if(data0["data.attributes.after"] !== undefined){
          let data7 = data0["data.attributes.after"];
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.after", "maxLength", {limit: 255});
            }
            if(func2(data7) < 1){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.after", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/data.attributes.after", "type", {type: "string"});
          }
        }
        if(data0["data.attributes.limit"] !== undefined){
          let data8 = data0["data.attributes.limit"];
          if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
            vErrors = add(vErrors, instancePath+"/query/data.attributes.limit", "type", {type: "integer"});
          }
          if((typeof data8 == "number") && (isFinite(data8))){
            if(data8 > 100 || isNaN(data8)){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.limit", "maximum", {comparison: "<=", limit: 100});
            }
            if(data8 < 1 || isNaN(data8)){
              vErrors = add(vErrors, instancePath+"/query/data.attributes.limit", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            vErrors = add(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    for(const key1 in data){
      if(!obj3.includes(key1)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key1});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
