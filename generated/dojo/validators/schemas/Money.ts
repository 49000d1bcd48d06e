// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["value","currencyCode"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.value, instancePath, "/value", 0, 9007199254740991);
    vErrors = string(vErrors, data.currencyCode, instancePath, "/currencyCode");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
