// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkRefundReference(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.payment, "/payment", requiredOrNull);
    vErrors = string(vErrors, data.id, "/id", required);
  }
  return vErrors;
}
