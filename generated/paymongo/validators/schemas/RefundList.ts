// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, isObject, lacks } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const obj2 = ["data","has_more"];
const func2 = Refund;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = each(vErrors, func2, data.data, instancePath, "/data");
    vErrors = flag(vErrors, data.has_more, instancePath, "/has_more");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
