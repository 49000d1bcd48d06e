// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { just, nested, object, required, string } from "../../../../src/runtime/checks.ts";
import { checkRefundAttributes } from "./RefundAttributes.ts";
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", required);
    vErrors = just(vErrors, data.type, "/type", required, "refund");
    vErrors = nested(vErrors, data.attributes, "/attributes", required, checkRefundAttributes);
  }
  return vErrors;
}
