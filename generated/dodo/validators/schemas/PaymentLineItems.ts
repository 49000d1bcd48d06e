// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject, lacks, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
export { validate21 as validate };
const obj2 = ["currency","items"];
const func2 = LineItem;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = each(vErrors, func2, data.items, instancePath, "/items");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
