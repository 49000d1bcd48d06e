// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkBillingAddress } from "./BillingAddress.ts";
export function checkBilling(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.address, "/address", optionalOrNull, checkBillingAddress);
    vErrors = string(vErrors, data.email, "/email", optionalOrNull);
    vErrors = string(vErrors, data.name, "/name", optionalOrNull);
    vErrors = string(vErrors, data.phone, "/phone", optionalOrNull);
  }
  return vErrors;
}
