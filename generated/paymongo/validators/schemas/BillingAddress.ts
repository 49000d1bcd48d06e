// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.city, instancePath, "/city");
    vErrors = stringOrNull(vErrors, data.country, instancePath, "/country");
    vErrors = stringOrNull(vErrors, data.line1, instancePath, "/line1");
    vErrors = stringOrNull(vErrors, data.line2, instancePath, "/line2");
    vErrors = stringOrNull(vErrors, data.postal_code, instancePath, "/postal_code");
    vErrors = stringOrNull(vErrors, data.state, instancePath, "/state");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
