// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["account"];
const obj3 = ["path"];
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

/** Path, query and header parameters of receiveWebhook. */
export const receiveWebhookParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["receiveWebhook"]["parameters"]> = /*#__PURE__*/ validator(validate);
