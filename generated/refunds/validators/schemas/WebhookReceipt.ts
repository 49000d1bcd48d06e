// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject, lacks, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundReference } from "./RefundReference.ts";
export { validate21 as validate };
const obj2 = ["account","provider","refunds"];
const func2 = RefundReference;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.account, instancePath, "/account");
    vErrors = string(vErrors, data.provider, instancePath, "/provider");
    vErrors = each(vErrors, func2, data.refunds, instancePath, "/refunds");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
