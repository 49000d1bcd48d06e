// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, string, stringOrNull, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["items_id","amount","tax","refundable_amount"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.items_id, instancePath, "/items_id");
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", -2147483648, 2147483647);
    vErrors = whole(vErrors, data.tax, instancePath, "/tax", -2147483648, 2147483647);
    vErrors = whole(vErrors, data.refundable_amount, instancePath, "/refundable_amount", -2147483648, 2147483647);
    vErrors = stringOrNull(vErrors, data.name, instancePath, "/name");
    vErrors = stringOrNull(vErrors, data.description, instancePath, "/description");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
