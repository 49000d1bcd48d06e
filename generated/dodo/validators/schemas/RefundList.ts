// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required } from "../../../../src/runtime/checks.ts";
import { checkRefundListItem } from "./RefundListItem.ts";
export function checkRefundList(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.items, "/items", required, checkRefundListItem);
  }
  return vErrors;
}
