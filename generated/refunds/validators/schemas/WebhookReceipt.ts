// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required, string } from "../../../../src/runtime/checks.ts";
import { checkRefundReference } from "./RefundReference.ts";
export function checkWebhookReceipt(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.account, "/account", required);
    vErrors = string(vErrors, data.provider, "/provider", required);
    vErrors = each(vErrors, data.refunds, "/refunds", required, checkRefundReference);
  }
  return vErrors;
}
