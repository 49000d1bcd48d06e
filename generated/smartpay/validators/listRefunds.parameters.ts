// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["all","no"];
const obj4 = ["maxResults","pageToken","expand"];
const obj5 = ["query"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.maxResults !== undefined){
          let data1 = data0.maxResults;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/maxResults",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data1 == "number") && (isFinite(data1))){
            if(data1 > 2147483647 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/maxResults",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
              errors++;
            }
            if(data1 < 1 || isNaN(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/maxResults",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.pageToken !== undefined){
          let data2 = data0.pageToken;
          if(typeof data2 === "string"){
            if(func2(data2) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/pageToken",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/pageToken",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.expand !== undefined){
          let data3 = data0.expand;
          if(typeof data3 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/expand",keyword:"type",params:{type: "string"}});
            errors++;
          }
          if(!obj2.includes(data3)){
            (vErrors ??= []).push({instancePath:instancePath+"/query/expand",keyword:"enum",params:{allowedValues: obj2}});
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
