// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as BillingAddress } from "./BillingAddress.ts";
export { validate21 as validate };
const func2 = BillingAddress;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = nestedOrNull(vErrors, func2, data.address, instancePath, "/address");
    vErrors = stringOrNull(vErrors, data.email, instancePath, "/email");
    vErrors = stringOrNull(vErrors, data.name, instancePath, "/name");
    vErrors = stringOrNull(vErrors, data.phone, instancePath, "/phone");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
