// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object } from "../../../../src/runtime/checks.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
export function checkMetadata(data){
  let vErrors = object(data);
  if(vErrors === null){
    for(const key0 in data){
      if(typeof data[key0] !== "string"){
        vErrors = add(vErrors, "/" + escapeKey(key0), "type", "string");
      }
    }
  }
  return vErrors;
}
