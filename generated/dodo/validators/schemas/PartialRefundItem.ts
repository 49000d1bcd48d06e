// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, knows, object, optional, optionalOrNull, required, text, whole } from "../../../../src/runtime/checks.ts";
const obj2 = ["item_id","amount","tax_inclusive"];
export function checkPartialRefundItem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.item_id, "/item_id", required, 1, 255);
    vErrors = whole(vErrors, data.amount, "/amount", optionalOrNull, 1, 2147483647);
    vErrors = flag(vErrors, data.tax_inclusive, "/tax_inclusive", optional);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
