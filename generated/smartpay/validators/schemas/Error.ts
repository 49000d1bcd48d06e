// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["statusCode","errorCode","message"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.statusCode, instancePath, "/statusCode", 100, 599);
    vErrors = string(vErrors, data.errorCode, instancePath, "/errorCode");
    vErrors = string(vErrors, data.message, instancePath, "/message");
    if(data.details !== undefined){
      if(!(Array.isArray(data.details))){
        vErrors = add(vErrors, instancePath+"/details", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
