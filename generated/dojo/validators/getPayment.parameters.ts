// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["paymentIntentId"];
const obj3 = ["returnCanceled"];
const obj4 = ["version"];
const obj5 = ["path","query","header"];
const pattern0 = /^\d{4}-\d{2}-\d{2}$/u;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "path"});
    }
    if(data.header === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "header"});
    }
    if(data.path !== undefined){
      let data0 = data.path;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.paymentIntentId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "paymentIntentId"});
        }
        if(data0.paymentIntentId !== undefined){
          let data1 = data0.paymentIntentId;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              vErrors = add(vErrors, instancePath+"/path/paymentIntentId", "maxLength", {limit: 255});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/path/paymentIntentId", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/path/paymentIntentId", "type", {type: "string"});
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
        if(data2.returnCanceled !== undefined){
          if(typeof data2.returnCanceled !== "boolean"){
            vErrors = add(vErrors, instancePath+"/query/returnCanceled", "type", {type: "boolean"});
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
    if(data.header !== undefined){
      let data4 = data.header;
      if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
        if(data4.version === undefined){
          vErrors = add(vErrors, instancePath+"/header", "required", {missingProperty: "version"});
        }
        if(data4.version !== undefined){
          let data5 = data4.version;
          if(typeof data5 === "string"){
            if(!pattern0.test(data5)){
              vErrors = add(vErrors, instancePath+"/header/version", "pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/header/version", "type", {type: "string"});
          }
        }
        for(const key2 in data4){
          if(!obj4.includes(key2)){
            vErrors = add(vErrors, instancePath+"/header", "additionalProperties", {additionalProperty: key2});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", {type: "object"});
      }
    }
    for(const key3 in data){
      if(!obj5.includes(key3)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key3});
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
