// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isText, nested, object, required, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
import { checkMoney } from "./Money.ts";
export function checkRefundable(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.payment, "/payment", required);
    vErrors = nested(vErrors, data.amount, "/amount", requiredOrNull, checkMoney);
    vErrors = string(vErrors, data.why, "/why", requiredOrNull);
    vErrors = each(vErrors, data.advisory, "/advisory", required, isText);
  }
  return vErrors;
}
