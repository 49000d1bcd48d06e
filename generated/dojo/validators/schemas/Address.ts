// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.address1, instancePath, "/address1");
    vErrors = stringOrNull(vErrors, data.address2, instancePath, "/address2");
    vErrors = stringOrNull(vErrors, data.address3, instancePath, "/address3");
    vErrors = stringOrNull(vErrors, data.address4, instancePath, "/address4");
    vErrors = stringOrNull(vErrors, data.city, instancePath, "/city");
    vErrors = stringOrNull(vErrors, data.locality, instancePath, "/locality");
    vErrors = stringOrNull(vErrors, data.county, instancePath, "/county");
    vErrors = stringOrNull(vErrors, data.state, instancePath, "/state");
    vErrors = stringOrNull(vErrors, data.postcode, instancePath, "/postcode");
    vErrors = stringOrNull(vErrors, data.countryCode, instancePath, "/countryCode");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
