// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
const validate = validate21;
const obj2 = ["Idempotency-Key"];
const obj3 = ["header"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.header !== undefined){
      let data0 = data.header;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0["Idempotency-Key"] !== undefined){
          let data1 = data0["Idempotency-Key"];
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data1) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/header/Idempotency-Key",keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"additionalProperties",params:{additionalProperty: key0}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/header",keyword:"type",params:{type: "object"}});
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

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
