// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, text, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", -9007199254740991, 9007199254740991);
    vErrors = text(vErrors, data.currency, instancePath, "/currency");
    vErrors = flag(vErrors, data.inclusive, instancePath, "/inclusive");
    vErrors = text(vErrors, data.name, instancePath, "/name");
    vErrors = text(vErrors, data.type, instancePath, "/type");
    vErrors = text(vErrors, data.value, instancePath, "/value");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
