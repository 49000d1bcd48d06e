// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkCustomer(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", optionalOrNull);
    vErrors = string(vErrors, data.emailAddress, "/emailAddress", optionalOrNull);
    vErrors = string(vErrors, data.phoneNumber, "/phoneNumber", optionalOrNull);
  }
  return vErrors;
}
