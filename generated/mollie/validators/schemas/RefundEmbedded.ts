// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nested } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as EmbeddedPayment } from "./EmbeddedPayment.ts";
export { validate21 as validate };
const func2 = EmbeddedPayment;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = nested(vErrors, func2, data.payment, instancePath, "/payment");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
