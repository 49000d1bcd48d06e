// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, string } from "../../../../src/runtime/checks.ts";
export function checkErrorSource(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.pointer, "/pointer", optional);
    vErrors = string(vErrors, data.attribute, "/attribute", optional);
  }
  return vErrors;
}
