// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^payment_.+$/u;
const obj2 = ["paymentId"];
const obj3 = ["all","no"];
const obj5 = ["expand"];
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
              vErrors = add(vErrors, instancePath+"/path/paymentId", "pattern", {pattern: "^payment_.+$"});
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
        if(data2.expand !== undefined){
          let data3 = data2.expand;
          if(typeof data3 !== "string"){
            vErrors = add(vErrors, instancePath+"/query/expand", "type", {type: "string"});
          }
          if(!obj3.includes(data3)){
            vErrors = add(vErrors, instancePath+"/query/expand", "enum", {allowedValues: obj3});
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

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(validate);
