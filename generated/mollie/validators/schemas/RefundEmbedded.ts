// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional } from "../../../../src/runtime/checks.ts";
import { checkEmbeddedPayment } from "./EmbeddedPayment.ts";
export function checkRefundEmbedded(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.payment, "/payment", optional, checkEmbeddedPayment);
  }
  return vErrors;
}
