// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const pattern0 = /*#__PURE__*/ new RegExp("^pay_.+$", "u");
const obj2 = ["limit","before","after","payment_id","data.attributes.payment_id","data.attributes.before","data.attributes.after","data.attributes.limit"];
const obj3 = ["query"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.limit !== undefined){
          let data1 = data0.limit;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 100 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
              errors++;
            }
            if(data1 < 1 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.before !== undefined){
          let data2 = data0.before;
          if(typeof data2 === "string"){
            if(func2(data2) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/before",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data2) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/before",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/before",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.after !== undefined){
          let data3 = data0.after;
          if(typeof data3 === "string"){
            if(func2(data3) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/after",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data3) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/after",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/after",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.payment_id !== undefined){
          let data4 = data0.payment_id;
          if(typeof data4 === "string"){
            if(func2(data4) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/payment_id",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data4) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/payment_id",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern0.test(data4)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/payment_id",keyword:"pattern",params:{pattern: "^pay_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/payment_id",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0["data.attributes.payment_id"] !== undefined){
          let data5 = data0["data.attributes.payment_id"];
          if(typeof data5 === "string"){
            if(func2(data5) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.payment_id",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data5) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.payment_id",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern0.test(data5)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.payment_id",keyword:"pattern",params:{pattern: "^pay_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.payment_id",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0["data.attributes.before"] !== undefined){
          let data6 = data0["data.attributes.before"];
          if(typeof data6 === "string"){
            if(func2(data6) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.before",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data6) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.before",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.before",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0["data.attributes.after"] !== undefined){
          let data7 = data0["data.attributes.after"];
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.after",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data7) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.after",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.after",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0["data.attributes.limit"] !== undefined){
          let data8 = data0["data.attributes.limit"];
          if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.limit",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data8 == "number") && (isFinite(data8))){
            if(data8 > 100 || isNaN(data8)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
              errors++;
            }
            if(data8 < 1 || isNaN(data8)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/data.attributes.limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"additionalProperties",params:{additionalProperty: key0}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "object"}});
        errors++;
      }
    }
    for(const key1 in data){
      if(!obj3.includes(key1)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
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
