// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as BillingAddress } from "./BillingAddress.ts";
export { validate21 as validate };
const func2 = BillingAddress;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = nestedOrNull(vErrors, func2, data.address, instancePath, "/address");
    vErrors = textOrNull(vErrors, data.email, instancePath, "/email");
    vErrors = textOrNull(vErrors, data.name, instancePath, "/name");
    vErrors = textOrNull(vErrors, data.phone, instancePath, "/phone");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
