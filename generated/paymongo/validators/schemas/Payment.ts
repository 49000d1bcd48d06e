// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { just, nested, object, required, string } from "../../../../src/runtime/checks.ts";
import { checkPaymentAttributes } from "./PaymentAttributes.ts";
export function checkPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", required);
    vErrors = just(vErrors, data.type, "/type", required, "payment");
    vErrors = nested(vErrors, data.attributes, "/attributes", required, checkPaymentAttributes);
  }
  return vErrors;
}
