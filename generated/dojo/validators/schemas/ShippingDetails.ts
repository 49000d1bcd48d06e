// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkAddress } from "./Address.ts";
export function checkShippingDetails(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.name, "/name", optionalOrNull);
    vErrors = string(vErrors, data.deliveryNotes, "/deliveryNotes", optionalOrNull);
    vErrors = nested(vErrors, data.address, "/address", optionalOrNull, checkAddress);
  }
  return vErrors;
}
