// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, object, required } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkRefundList(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.data, "/data", required, checkRefund);
    vErrors = flag(vErrors, data.has_more, "/has_more", required);
  }
  return vErrors;
}
