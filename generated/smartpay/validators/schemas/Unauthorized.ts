// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = string(vErrors, data.realm, instancePath, "/realm");
    vErrors = string(vErrors, data.scheme, instancePath, "/scheme");
    vErrors = whole(vErrors, data.statusCode, instancePath, "/statusCode", 100, 599);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
