// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkRefundPage(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.refunds, "/refunds", required, checkRefund);
    vErrors = string(vErrors, data.next, "/next", requiredOrNull);
  }
  return vErrors;
}
