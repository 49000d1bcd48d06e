// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkPaymentSourceProvider } from "./PaymentSourceProvider.ts";
export function checkPaymentSource(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", optional);
    vErrors = string(vErrors, data.type, "/type", optional);
    vErrors = string(vErrors, data.brand, "/brand", optionalOrNull);
    vErrors = string(vErrors, data.country, "/country", optionalOrNull);
    vErrors = string(vErrors, data.last4, "/last4", optionalOrNull);
    vErrors = nested(vErrors, data.provider, "/provider", optionalOrNull, checkPaymentSourceProvider);
    vErrors = string(vErrors, data.provider_id, "/provider_id", optionalOrNull);
  }
  return vErrors;
}
