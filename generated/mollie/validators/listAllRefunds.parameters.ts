// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const pattern0 = /*#__PURE__*/ new RegExp("^re_.+$", "u");
const pattern1 = /*#__PURE__*/ new RegExp("^pfl_.+$", "u");
const obj2 = ["asc","desc"];
const obj4 = ["payment"];
const obj6 = ["from","limit","sort","embed","profileId","testmode"];
const obj7 = ["query"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.from !== undefined){
          let data1 = data0.from;
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/from",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/from",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern0.test(data1)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/from",keyword:"pattern",params:{pattern: "^re_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/from",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.limit !== undefined){
          let data2 = data0.limit;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}});
            errors++;
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 250 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 250}});
              errors++;
            }
            if(data2 < 1 || isNaN(data2)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
              errors++;
            }
          }
        }
        if(data0.sort !== undefined){
          let data3 = data0.sort;
          if(typeof data3 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/sort",keyword:"type",params:{type: "string"}});
            errors++;
          }
          if(!obj2.includes(data3)){
            (vErrors ??= []).push({instancePath:instancePath+"/query/sort",keyword:"enum",params:{allowedValues: obj2}});
            errors++;
          }
        }
        if(data0.embed !== undefined){
          let data4 = data0.embed;
          if(typeof data4 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/embed",keyword:"type",params:{type: "string"}});
            errors++;
          }
          if(!obj4.includes(data4)){
            (vErrors ??= []).push({instancePath:instancePath+"/query/embed",keyword:"enum",params:{allowedValues: obj4}});
            errors++;
          }
        }
        if(data0.profileId !== undefined){
          let data5 = data0.profileId;
          if(typeof data5 === "string"){
            if(func2(data5) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/query/profileId",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data5) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/query/profileId",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
            if(!pattern1.test(data5)){
              (vErrors ??= []).push({instancePath:instancePath+"/query/profileId",keyword:"pattern",params:{pattern: "^pfl_.+$"}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/query/profileId",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        if(data0.testmode !== undefined){
          if(typeof data0.testmode !== "boolean"){
            (vErrors ??= []).push({instancePath:instancePath+"/query/testmode",keyword:"type",params:{type: "boolean"}});
            errors++;
          }
        }
        for(const key0 in data0){
          if(!obj6.includes(key0)){
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
      if(!obj7.includes(key1)){
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

/** Path, query and header parameters of listAllRefunds. */
export const listAllRefundsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listAllRefunds"]["parameters"]> = /*#__PURE__*/ validator(validate);
