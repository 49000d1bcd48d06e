// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, knows, lacks, text, wholeOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["item_id"];
const obj3 = ["item_id","amount","tax_inclusive"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.item_id, instancePath, "/item_id", 1, 255);
    vErrors = wholeOrNull(vErrors, data.amount, instancePath, "/amount", 1, 2147483647);
    vErrors = flag(vErrors, data.tax_inclusive, instancePath, "/tax_inclusive");
    vErrors = knows(vErrors, data, instancePath, obj3);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
