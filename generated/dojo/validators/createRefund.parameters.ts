// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["paymentIntentId"];
const obj3 = ["version","idempotencyKey"];
const obj4 = ["path","header"];
const pattern0 = /*#__PURE__*/ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
      errors++;
    }
    if(data.header === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "header"}});
      errors++;
    }
    if(data.path !== undefined){
      let data0 = data.path;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.paymentIntentId === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "paymentIntentId"}});
          errors++;
        }
        if(data0.paymentIntentId !== undefined){
          let data1 = data0.paymentIntentId;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/path/paymentIntentId",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/path/paymentIntentId",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/path/paymentIntentId",keyword:"type",params:{type: "string"}});
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
    if(data.header !== undefined){
      let data2 = data.header;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.version === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "version"}});
          errors++;
        }
        if(data2.idempotencyKey === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"required",params:{missingProperty: "idempotencyKey"}});
          errors++;
        }
        if(data2.version !== undefined){
          let data3 = data2.version;
          if(typeof data3 === "string"){
            if(!pattern0.test(data3)){
              (vErrors ??= []).push({instancePath:instancePath+"/header/version",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/header/version",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data2.idempotencyKey !== undefined){
          let data4 = data2.idempotencyKey;
          if(typeof data4 === "string"){
            if(func2(data4) > 100){
              (vErrors ??= []).push({instancePath:instancePath+"/header/idempotencyKey",keyword:"maxLength",params:{limit: 100}});
              errors++;
            }
            if(func2(data4) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/header/idempotencyKey",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/header/idempotencyKey",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        for(const key1 in data2){
          if(!obj3.includes(key1)){
            (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"additionalProperties",params:{additionalProperty: key1}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
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

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
