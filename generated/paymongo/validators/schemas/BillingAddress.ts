// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkBillingAddress(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.city, "/city", optionalOrNull);
    vErrors = string(vErrors, data.country, "/country", optionalOrNull);
    vErrors = string(vErrors, data.line1, "/line1", optionalOrNull);
    vErrors = string(vErrors, data.line2, "/line2", optionalOrNull);
    vErrors = string(vErrors, data.postal_code, "/postal_code", optionalOrNull);
    vErrors = string(vErrors, data.state, "/state", optionalOrNull);
  }
  return vErrors;
}
