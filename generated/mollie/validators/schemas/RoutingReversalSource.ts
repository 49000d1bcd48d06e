// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, string, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^org_.+$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = string(vErrors, data.type, instancePath, "/type");
    vErrors = text(vErrors, data.organizationId, instancePath, "/organizationId", undefined, undefined, pattern0);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
