// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required, string } from "../../../../src/runtime/checks.ts";
import { checkLineItem } from "./LineItem.ts";
export function checkPaymentLineItems(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.currency, "/currency", required);
    vErrors = each(vErrors, data.items, "/items", required, checkLineItem);
  }
  return vErrors;
}
