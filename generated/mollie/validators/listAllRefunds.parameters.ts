// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^re_.+$/u;
const pattern1 = /^pfl_.+$/u;
const obj2 = ["asc","desc"];
const obj4 = ["payment"];
const obj6 = ["from","limit","sort","embed","profileId","testmode"];
const obj7 = ["query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.from !== undefined){
          let data1 = data0.from;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              vErrors = add(vErrors, instancePath+"/query/from", "maxLength", {limit: 255});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/query/from", "minLength", {limit: 1});
            }
            if(!pattern0.test(data1)){
              vErrors = add(vErrors, instancePath+"/query/from", "pattern", {pattern: "^re_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/from", "type", {type: "string"});
          }
        }
        if(data0.limit !== undefined){
          let data2 = data0.limit;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = add(vErrors, instancePath+"/query/limit", "type", {type: "integer"});
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 250 || isNaN(data2)){
              vErrors = add(vErrors, instancePath+"/query/limit", "maximum", {comparison: "<=", limit: 250});
            }
            if(data2 < 1 || isNaN(data2)){
              vErrors = add(vErrors, instancePath+"/query/limit", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
        if(data0.sort !== undefined){
          let data3 = data0.sort;
          if(typeof data3 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/sort", "type", {type: "string"});
          }
          if(!obj2.includes(data3)){
            vErrors = add(vErrors, instancePath+"/query/sort", "enum", {allowedValues: obj2});
          }
        }
        if(data0.embed !== undefined){
          let data4 = data0.embed;
          if(typeof data4 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/embed", "type", {type: "string"});
          }
          if(!obj4.includes(data4)){
            vErrors = add(vErrors, instancePath+"/query/embed", "enum", {allowedValues: obj4});
          }
        }
        if(data0.profileId !== undefined){
          let data5 = data0.profileId;
          if(typeof data5 === "string"){
            if(func2(data5) > 255){
              vErrors = add(vErrors, instancePath+"/query/profileId", "maxLength", {limit: 255});
            }
            if(func2(data5) < 1){
              vErrors = add(vErrors, instancePath+"/query/profileId", "minLength", {limit: 1});
            }
            if(!pattern1.test(data5)){
              vErrors = add(vErrors, instancePath+"/query/profileId", "pattern", {pattern: "^pfl_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/profileId", "type", {type: "string"});
          }
        }
        if(data0.testmode !== undefined){
          if(typeof data0.testmode !== "boolean"){
            vErrors = add(vErrors, instancePath+"/query/testmode", "type", {type: "boolean"});
          }
        }
        for(const key0 in data0){
          if(!obj6.includes(key0)){
            vErrors = add(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    for(const key1 in data){
      if(!obj7.includes(key1)){
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

/** Path, query and header parameters of listAllRefunds. */
export const listAllRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
