// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["account"];
const obj3 = ["payment","cursor"];
const obj4 = ["path","query"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "path"});
    }
    if(data.path !== undefined){
      let data0 = data.path;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.account === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "account"});
        }
        if(data0.account !== undefined){
          let data1 = data0.account;
          if(typeof data1 === "string"){
            if(func2(data1) > 100){
              vErrors = add(vErrors, instancePath+"/path/account", "maxLength", {limit: 100});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/path/account", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/path/account", "type", {type: "string"});
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
        if(data2.payment !== undefined){
          let data3 = data2.payment;
          if(typeof data3 === "string"){
            if(func2(data3) > 255){
              vErrors = add(vErrors, instancePath+"/query/payment", "maxLength", {limit: 255});
            }
            if(func2(data3) < 1){
              vErrors = add(vErrors, instancePath+"/query/payment", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/payment", "type", {type: "string"});
          }
        }
        if(data2.cursor !== undefined){
          let data4 = data2.cursor;
          if(typeof data4 === "string"){
            if(func2(data4) > 1000){
              vErrors = add(vErrors, instancePath+"/query/cursor", "maxLength", {limit: 1000});
            }
            if(func2(data4) < 1){
              vErrors = add(vErrors, instancePath+"/query/cursor", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/query/cursor", "type", {type: "string"});
          }
        }
        for(const key1 in data2){
          if(!obj3.includes(key1)){
            vErrors = add(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key1});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    for(const key2 in data){
      if(!obj4.includes(key2)){
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
