// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkAddress(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.address1, "/address1", optionalOrNull);
    vErrors = string(vErrors, data.address2, "/address2", optionalOrNull);
    vErrors = string(vErrors, data.address3, "/address3", optionalOrNull);
    vErrors = string(vErrors, data.address4, "/address4", optionalOrNull);
    vErrors = string(vErrors, data.city, "/city", optionalOrNull);
    vErrors = string(vErrors, data.locality, "/locality", optionalOrNull);
    vErrors = string(vErrors, data.county, "/county", optionalOrNull);
    vErrors = string(vErrors, data.state, "/state", optionalOrNull);
    vErrors = string(vErrors, data.postcode, "/postcode", optionalOrNull);
    vErrors = string(vErrors, data.countryCode, "/countryCode", optionalOrNull);
  }
  return vErrors;
}
