// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, optional } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkPaymentEmbedded(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.refunds, "/refunds", optional, checkRefund);
    vErrors = each(vErrors, data.captures, "/captures", optional, object);
    vErrors = each(vErrors, data.chargebacks, "/chargebacks", optional, object);
  }
  return vErrors;
}
