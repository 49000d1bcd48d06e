// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", -9007199254740991, 9007199254740991);
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = flag(vErrors, data.inclusive, instancePath, "/inclusive");
    vErrors = string(vErrors, data.name, instancePath, "/name");
    vErrors = string(vErrors, data.type, instancePath, "/type");
    vErrors = string(vErrors, data.value, instancePath, "/value");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
