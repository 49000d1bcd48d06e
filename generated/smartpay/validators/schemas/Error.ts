// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export function checkError(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.statusCode, "/statusCode", required, 100, 599);
    vErrors = string(vErrors, data.errorCode, "/errorCode", required);
    vErrors = string(vErrors, data.message, "/message", required);
    if(data.details !== undefined){
      if(!(Array.isArray(data.details))){
        vErrors = add(vErrors, "/details", "type", "array");
      }
    }
  }
  return vErrors;
}
