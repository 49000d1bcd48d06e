// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as TerminalPayment } from "./TerminalPayment.ts";
export { validate21 as validate };
const func2 = TerminalPayment;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = nestedOrNull(vErrors, func2, data.payment, instancePath, "/payment");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
