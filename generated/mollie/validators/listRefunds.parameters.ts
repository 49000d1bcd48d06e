// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^tr_.+$/u;
const pattern1 = /^re_.+$/u;
const obj2 = ["paymentId"];
const obj3 = ["payment"];
const obj5 = ["from","limit","embed","testmode"];
const obj6 = ["path","query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "path"});
    }
    if(data.path !== undefined){
      let data0 = data.path;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.paymentId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "paymentId"});
        }
        if(data0.paymentId !== undefined){
          let data1 = data0.paymentId;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              vErrors = add(vErrors, instancePath+"/path/paymentId", "maxLength", {limit: 255});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/path/paymentId", "minLength", {limit: 1});
            }
            if(!pattern0.test(data1)){
              vErrors = add(vErrors, instancePath+"/path/paymentId", "pattern", {pattern: "^tr_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/path/paymentId", "type", {type: "string"});
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            vErrors = add(vErrors, instancePath+"/path", "additionalProperties", {additionalProperty: key0});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/path", "type", {type: "object"});
      }
    }
    if(data.query !== undefined){
      let data2 = data.query;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.from !== undefined){
          let data3 = data2.from;
          if(typeof data3 === "string"){
            if(func2(data3) > 255){
              vErrors = add(vErrors, instancePath+"/query/from", "maxLength", {limit: 255});
            }
            if(func2(data3) < 1){
              vErrors = add(vErrors, instancePath+"/query/from", "minLength", {limit: 1});
            }
            if(!pattern1.test(data3)){
              vErrors = add(vErrors, instancePath+"/query/from", "pattern", {pattern: "^re_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/from", "type", {type: "string"});
          }
        }
        if(data2.limit !== undefined){
          let data4 = data2.limit;
          if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
            vErrors = add(vErrors, instancePath+"/query/limit", "type", {type: "integer"});
          }
          if((typeof data4 == "number") && (isFinite(data4))){
            if(data4 > 250 || isNaN(data4)){
              vErrors = add(vErrors, instancePath+"/query/limit", "maximum", {comparison: "<=", limit: 250});
            }
            if(data4 < 1 || isNaN(data4)){
              vErrors = add(vErrors, instancePath+"/query/limit", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        if(data2.embed !== undefined){
          let data5 = data2.embed;
          if(typeof data5 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/embed", "type", {type: "string"});
          }
          if(!obj3.includes(data5)){
            vErrors = add(vErrors, instancePath+"/query/embed", "enum", {allowedValues: obj3});
          }
        }
        if(data2.testmode !== undefined){
          if(typeof data2.testmode !== "boolean"){
            vErrors = add(vErrors, instancePath+"/query/testmode", "type", {type: "boolean"});
          }
        }
        for(const key1 in data2){
          if(!obj5.includes(key1)){
            vErrors = add(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key1});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    for(const key2 in data){
      if(!obj6.includes(key2)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key2});
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
