// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as PaymentSourceProvider } from "./PaymentSourceProvider.ts";
export { validate21 as validate };
const func2 = PaymentSourceProvider;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = string(vErrors, data.id, instancePath, "/id");
    vErrors = string(vErrors, data.type, instancePath, "/type");
    vErrors = stringOrNull(vErrors, data.brand, instancePath, "/brand");
    vErrors = stringOrNull(vErrors, data.country, instancePath, "/country");
    vErrors = stringOrNull(vErrors, data.last4, instancePath, "/last4");
    vErrors = nestedOrNull(vErrors, func2, data.provider, instancePath, "/provider");
    vErrors = stringOrNull(vErrors, data.provider_id, instancePath, "/provider_id");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
