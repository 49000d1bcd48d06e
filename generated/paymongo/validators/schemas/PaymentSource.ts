// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, text, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as PaymentSourceProvider } from "./PaymentSourceProvider.ts";
export { validate21 as validate };
const func2 = PaymentSourceProvider;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = text(vErrors, data.id, instancePath, "/id");
    vErrors = text(vErrors, data.type, instancePath, "/type");
    vErrors = textOrNull(vErrors, data.brand, instancePath, "/brand");
    vErrors = textOrNull(vErrors, data.country, instancePath, "/country");
    vErrors = textOrNull(vErrors, data.last4, instancePath, "/last4");
    vErrors = nestedOrNull(vErrors, func2, data.provider, instancePath, "/provider");
    vErrors = textOrNull(vErrors, data.provider_id, instancePath, "/provider_id");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
