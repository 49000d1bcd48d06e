// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, nested } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as CreateRefundAttributes } from "./CreateRefundAttributes.ts";
export { validate21 as validate };
const obj2 = ["attributes"];
const func2 = CreateRefundAttributes;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = nested(vErrors, func2, data.attributes, instancePath, "/attributes");
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
