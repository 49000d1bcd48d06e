// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { ucs2length as func2 } from "../../../src/runtime/unicode.ts";
import { add } from "../../../src/runtime/validation.ts";
const validate = validate21;
const obj2 = ["Idempotency-Key"];
const obj3 = ["header"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.header !== undefined){
      let data0 = data.header;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0["Idempotency-Key"] !== undefined){
          let data1 = data0["Idempotency-Key"];
          if(typeof data1 === "string"){
            if(func2(data1) > 255){
              vErrors = add(vErrors, instancePath+"/header/Idempotency-Key", "maxLength", {limit: 255});
            }
            if(func2(data1) < 1){
              vErrors = add(vErrors, instancePath+"/header/Idempotency-Key", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/header/Idempotency-Key", "type", {type: "string"});
          }
        }
        for(const key0 in data0){
          if(!obj2.includes(key0)){
            vErrors = add(vErrors, instancePath+"/header", "additionalProperties", {additionalProperty: key0});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/header", "type", {type: "object"});
      }
    }
    for(const key1 in data){
      if(!obj3.includes(key1)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key1});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(validate);
