// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["account"];
const obj3 = ["payment","cursor"];
const obj4 = ["path","query"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
      errors++;
    }
    if(data.path !== undefined){
      let data0 = data.path;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.account === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "account"}});
          errors++;
        }
        if(data0.account !== undefined){
          let data1 = data0.account;
          if(typeof data1 === "string"){
            if(func2(data1) > 100){
              (vErrors ??= []).push({instancePath:instancePath+"/path/account",keyword:"maxLength",params:{limit: 100}});
              errors++;
            }
            if(func2(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/path/account",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/path/account",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key0}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    if(data.query !== undefined){
      let data2 = data.query;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.payment !== undefined){
          let data3 = data2.payment;
          if(typeof data3 === "string"){
            if(func2(data3) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/payment",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data3) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/payment",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/payment",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data2.cursor !== undefined){
          let data4 = data2.cursor;
          if(typeof data4 === "string"){
            if(func2(data4) > 1000){
              (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 1000}});
              errors++;
            }
            if(func2(data4) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        for(const key1 in data2){
          if(!obj3.includes(key1)){
            (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    for(const key2 in data){
      if(!obj4.includes(key2)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

/** Path, query and header parameters of listRefunds. */
export const listRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
