// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = textOrNull(vErrors, data.city, instancePath, "/city");
    vErrors = textOrNull(vErrors, data.country, instancePath, "/country");
    vErrors = textOrNull(vErrors, data.line1, instancePath, "/line1");
    vErrors = textOrNull(vErrors, data.line2, instancePath, "/line2");
    vErrors = textOrNull(vErrors, data.postal_code, instancePath, "/postal_code");
    vErrors = textOrNull(vErrors, data.state, instancePath, "/state");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
