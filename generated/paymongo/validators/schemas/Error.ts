// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject, lacks } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorEntry } from "./ErrorEntry.ts";
export { validate21 as validate };
const obj2 = ["errors"];
const func2 = ErrorEntry;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = each(vErrors, func2, data.errors, instancePath, "/errors");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
