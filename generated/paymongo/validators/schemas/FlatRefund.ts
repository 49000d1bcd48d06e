// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, string, whole, word } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["amount","status"];
const obj3 = ["pending","processing","succeeded","failed"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.id, instancePath, "/id");
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 0, 2147483647);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = whole(vErrors, data.created_at, instancePath, "/created_at", 0, 9007199254740991);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
