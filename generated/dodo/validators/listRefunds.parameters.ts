// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { dateTime as formats0 } from "../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["succeeded","failed","pending","review"];
const obj4 = ["page_number","page_size","created_at_gte","created_at_lte","status","customer_id","subscription_id"];
const obj5 = ["query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.page_number !== undefined){
          let data1 = data0.page_number;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = add(vErrors, instancePath+"/query/page_number", "type", {type: "integer"});
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 2147483647 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/page_number", "maximum", {comparison: "<=", limit: 2147483647});
            }
            if(data1 < 0 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/page_number", "minimum", {comparison: ">=", limit: 0});
            }
          }
        }
        if(data0.page_size !== undefined){
          let data2 = data0.page_size;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = add(vErrors, instancePath+"/query/page_size", "type", {type: "integer"});
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 100 || isNaN(data2)){
              vErrors = add(vErrors, instancePath+"/query/page_size", "maximum", {comparison: "<=", limit: 100});
            }
            if(data2 < 1 || isNaN(data2)){
              vErrors = add(vErrors, instancePath+"/query/page_size", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        if(data0.created_at_gte !== undefined){
          let data3 = data0.created_at_gte;
          if(typeof data3 === "string"){
            if(!(formats0(data3))){
              vErrors = add(vErrors, instancePath+"/query/created_at_gte", "format", {format: "date-time"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/created_at_gte", "type", {type: "string"});
          }
        }
        if(data0.created_at_lte !== undefined){
          let data4 = data0.created_at_lte;
          if(typeof data4 === "string"){
            if(!(formats0(data4))){
              vErrors = add(vErrors, instancePath+"/query/created_at_lte", "format", {format: "date-time"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/created_at_lte", "type", {type: "string"});
          }
        }
        if(data0.status !== undefined){
          let data5 = data0.status;
          if(typeof data5 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/status", "type", {type: "string"});
          }
          if(!obj2.includes(data5)){
            vErrors = add(vErrors, instancePath+"/query/status", "enum", {allowedValues: obj2});
          }
        }
        if(data0.customer_id !== undefined){
          let data6 = data0.customer_id;
          if(typeof data6 === "string"){
            if(func2(data6) > 255){
              vErrors = add(vErrors, instancePath+"/query/customer_id", "maxLength", {limit: 255});
            }
            if(func2(data6) < 1){
              vErrors = add(vErrors, instancePath+"/query/customer_id", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/customer_id", "type", {type: "string"});
          }
        }
        if(data0.subscription_id !== undefined){
          let data7 = data0.subscription_id;
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              vErrors = add(vErrors, instancePath+"/query/subscription_id", "maxLength", {limit: 255});
            }
            if(func2(data7) < 1){
              vErrors = add(vErrors, instancePath+"/query/subscription_id", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/subscription_id", "type", {type: "string"});
          }
        }
        for(const key0 in data0){
          if(!obj4.includes(key0)){
            vErrors = add(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    for(const key1 in data){
      if(!obj5.includes(key1)){
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
