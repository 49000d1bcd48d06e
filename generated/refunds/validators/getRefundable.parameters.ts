// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["account","paymentId"];
const obj3 = ["path"];
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
        if(data0.paymentId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "paymentId"});
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
        if(data0.paymentId !== undefined){
          let data2 = data0.paymentId;
          if(typeof data2 === "string"){
            if(func2(data2) > 255){
              vErrors = add(vErrors, instancePath+"/path/paymentId", "maxLength", {limit: 255});
            }
            if(func2(data2) < 1){
              vErrors = add(vErrors, instancePath+"/path/paymentId", "minLength", {limit: 1});
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

/** Path, query and header parameters of getRefundable. */
export const getRefundableParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefundable"]["parameters"]> = /*#__PURE__*/ validator(validate);
