// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { dateTime as formats0 } from "../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["succeeded","failed","pending","review"];
const obj4 = ["page_number","page_size","created_at_gte","created_at_lte","status","customer_id","subscription_id"];
const obj5 = ["query"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.page_number !== undefined){
          let data1 = data0.page_number;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/page_number",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 2147483647 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/page_number",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
              errors++;
            }
            if(data1 < 0 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/page_number",keyword:"minimum",params:{comparison: ">=", limit: 0}});
              errors++;
            }
          }
        }
        if(data0.page_size !== undefined){
          let data2 = data0.page_size;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 100 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",keyword:"maximum",params:{comparison: "<=", limit: 100}});
              errors++;
            }
            if(data2 < 1 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/page_size",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.created_at_gte !== undefined){
          let data3 = data0.created_at_gte;
          if(typeof data3 === "string"){
            if(!(formats0(data3))){
              (vErrors ??= []).push({instancePath:instancePath+"/query/created_at_gte",keyword:"format",params:{format: "date-time"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/created_at_gte",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.created_at_lte !== undefined){
          let data4 = data0.created_at_lte;
          if(typeof data4 === "string"){
            if(!(formats0(data4))){
              (vErrors ??= []).push({instancePath:instancePath+"/query/created_at_lte",keyword:"format",params:{format: "date-time"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/created_at_lte",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.status !== undefined){
          let data5 = data0.status;
          if(typeof data5 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/status",keyword:"type",params:{type: "string"}});
            errors++;
          }
          if(!obj2.includes(data5)){
            (vErrors ??= []).push({instancePath:instancePath+"/query/status",keyword:"enum",params:{allowedValues: obj2}});
            errors++;
          }
        }
        if(data0.customer_id !== undefined){
          let data6 = data0.customer_id;
          if(typeof data6 === "string"){
            if(func2(data6) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/customer_id",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data6) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/customer_id",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/customer_id",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.subscription_id !== undefined){
          let data7 = data0.subscription_id;
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/subscription_id",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data7) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/subscription_id",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/subscription_id",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        for(const key0 in data0){
          if(!obj4.includes(key0)){
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
      if(!obj5.includes(key1)){
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
