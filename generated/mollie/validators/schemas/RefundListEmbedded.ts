// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkRefundListEmbedded(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.refunds, "/refunds", required, checkRefund, undefined, 250);
  }
  return vErrors;
}
