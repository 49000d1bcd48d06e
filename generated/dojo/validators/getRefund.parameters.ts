// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["refundId"];
const obj3 = ["version"];
const obj4 = ["path","header"];
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
        if(data0.refundId === undefined){
          vErrors = add(vErrors, instancePath+"/path", "required", {missingProperty: "refundId"});
        }
        if(data0.refundId !== undefined){
          let data1 = data0.refundId;
          if(typeof data1 === "string"){
            if(func2(data1) > 50){
              vErrors = add(vErrors, instancePath+"/path/refundId", "maxLength", {limit: 50});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/path/refundId", "minLength", {limit: 1});
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
    if(data.header !== undefined){
      let data2 = data.header;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.version === undefined){
          vErrors = add(vErrors, instancePath+"/header", "required", {missingProperty: "version"});
        }
        if(data2.version !== undefined){
          let data3 = data2.version;
          if(typeof data3 === "string"){
            if(!pattern0.test(data3)){
              vErrors = add(vErrors, instancePath+"/header/version", "pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}$"});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/header/version", "type", {type: "string"});
          }
        }
        for(const key1 in data2){
          if(!obj3.includes(key1)){
            vErrors = add(vErrors, instancePath+"/header", "additionalProperties", {additionalProperty: key1});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", {type: "object"});
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

/** Path, query and header parameters of getRefund. */
export const getRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
