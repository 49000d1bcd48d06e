// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = textOrNull(vErrors, data.address1, instancePath, "/address1");
    vErrors = textOrNull(vErrors, data.address2, instancePath, "/address2");
    vErrors = textOrNull(vErrors, data.address3, instancePath, "/address3");
    vErrors = textOrNull(vErrors, data.address4, instancePath, "/address4");
    vErrors = textOrNull(vErrors, data.city, instancePath, "/city");
    vErrors = textOrNull(vErrors, data.locality, instancePath, "/locality");
    vErrors = textOrNull(vErrors, data.county, instancePath, "/county");
    vErrors = textOrNull(vErrors, data.state, instancePath, "/state");
    vErrors = textOrNull(vErrors, data.postcode, instancePath, "/postcode");
    vErrors = textOrNull(vErrors, data.countryCode, instancePath, "/countryCode");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
