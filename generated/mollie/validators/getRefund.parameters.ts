// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const pattern0 = /*#__PURE__*/ new RegExp("^tr_.+$", "u");
const pattern1 = /*#__PURE__*/ new RegExp("^re_.+$", "u");
const obj2 = ["paymentId","refundId"];
const obj3 = ["payment"];
const obj5 = ["embed","testmode"];
const obj6 = ["path","query"];
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
        if(data0.paymentId === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "paymentId"}});
          errors++;
        }
        if(data0.refundId === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"required",params:{missingProperty: "refundId"}});
          errors++;
        }
        if(data0.paymentId !== undefined){
          let data1 = data0.paymentId;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern0.test(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"pattern",params:{pattern: "^tr_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/path/paymentId",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.refundId !== undefined){
          let data2 = data0.refundId;
          if(typeof data2 === "string"){
            if(func2(data2) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/path/refundId",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data2) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/path/refundId",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern1.test(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/path/refundId",keyword:"pattern",params:{pattern: "^re_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/path/refundId",keyword:"type",params:{type: "string"}});
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
      let data3 = data.query;
      if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
        if(data3.embed !== undefined){
          let data4 = data3.embed;
          if(typeof data4 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/embed",keyword:"type",params:{type: "string"}});
            errors++;
          }
          if(!obj3.includes(data4)){
            (vErrors ??= []).push({instancePath:instancePath+"/query/embed",keyword:"enum",params:{allowedValues: obj3}});
            errors++;
          }
        }
        if(data3.testmode !== undefined){
          if(typeof data3.testmode !== "boolean"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/testmode",keyword:"type",params:{type: "boolean"}});
            errors++;
          }
        }
        for(const key1 in data3){
          if(!obj5.includes(key1)){
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
      if(!obj6.includes(key2)){
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

/** Path, query and header parameters of getRefund. */
export const getRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
