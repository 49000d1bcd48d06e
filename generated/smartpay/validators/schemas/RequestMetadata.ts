// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object } from "../../../../src/runtime/checks.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
export function checkRequestMetadata(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(Object.keys(data).length > 20){
      vErrors = add(vErrors, "", "maxProperties", 20);
    }
    for(const key0 in data){
      if(typeof data[key0] !== "string"){
        vErrors = add(vErrors, "/" + escapeKey(key0), "type", "string");
      }
    }
  }
  return vErrors;
}
