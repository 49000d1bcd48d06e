// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["all","no"];
const obj4 = ["maxResults","pageToken","expand"];
const obj5 = ["query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.maxResults !== undefined){
          let data1 = data0.maxResults;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            vErrors = add(vErrors, instancePath+"/query/maxResults", "type", {type: "integer"});
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 2147483647 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/maxResults", "maximum", {comparison: "<=", limit: 2147483647});
            }
            if(data1 < 1 || isNaN(data1)){
              vErrors = add(vErrors, instancePath+"/query/maxResults", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        if(data0.pageToken !== undefined){
          let data2 = data0.pageToken;
          if(typeof data2 === "string"){
            if(func2(data2) < 1){
              vErrors = add(vErrors, instancePath+"/query/pageToken", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/pageToken", "type", {type: "string"});
          }
        }
        if(data0.expand !== undefined){
          let data3 = data0.expand;
          if(typeof data3 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/expand", "type", {type: "string"});
          }
          if(!obj2.includes(data3)){
            vErrors = add(vErrors, instancePath+"/query/expand", "enum", {allowedValues: obj2});
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
