// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, required } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkRefundResponse(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.data, "/data", required, checkRefund);
  }
  return vErrors;
}
