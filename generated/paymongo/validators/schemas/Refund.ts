// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, just, lacks, nested, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundAttributes } from "./RefundAttributes.ts";
export { validate21 as validate };
const obj2 = ["id","type","attributes"];
const func2 = RefundAttributes;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.id, instancePath, "/id");
    vErrors = just(vErrors, data.type, instancePath, "/type", "refund");
    vErrors = nested(vErrors, func2, data.attributes, instancePath, "/attributes");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
