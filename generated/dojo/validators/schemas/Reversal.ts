// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.message, instancePath, "/message");
    vErrors = stringOrNull(vErrors, data.reversalId, instancePath, "/reversalId");
    vErrors = stringOrNull(vErrors, data.id, instancePath, "/id");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
