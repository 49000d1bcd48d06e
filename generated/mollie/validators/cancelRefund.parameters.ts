// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const pattern0 = /^tr_.+$/u;
const pattern1 = /^re_.+$/u;
const obj2 = ["paymentId","refundId"];
const obj3 = ["testmode"];
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
        if(data0.paymentId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "paymentId"});
        }
        if(data0.refundId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "refundId"});
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
        if(data0.refundId !== undefined){
          let data2 = data0.refundId;
          if(typeof data2 === "string"){
            if(func2(data2) > 255){
              vErrors = add(vErrors, instancePath+"/path/refundId", "maxLength", {limit: 255});
            }
            if(func2(data2) < 1){
              vErrors = add(vErrors, instancePath+"/path/refundId", "minLength", {limit: 1});
            }
            if(!pattern1.test(data2)){
              vErrors = add(vErrors, instancePath+"/path/refundId", "pattern", {pattern: "^re_.+$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/path/refundId", "type", {type: "string"});
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
      let data3 = data.query;
      if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
        if(data3.testmode !== undefined){
          if(typeof data3.testmode !== "boolean"){
            vErrors = add(vErrors, instancePath+"/query/testmode", "type", {type: "boolean"});
          }
        }
        for(const key1 in data3){
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

/** Path, query and header parameters of cancelRefund. */
export const cancelRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
