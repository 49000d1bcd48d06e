// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, required, string, whole } from "../../../../src/runtime/checks.ts";
export function checkLineItem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.items_id, "/items_id", required);
    vErrors = whole(vErrors, data.amount, "/amount", required, -2147483648, 2147483647);
    vErrors = whole(vErrors, data.tax, "/tax", required, -2147483648, 2147483647);
    vErrors = whole(vErrors, data.refundable_amount, "/refundable_amount", required, -2147483648, 2147483647);
    vErrors = string(vErrors, data.name, "/name", optionalOrNull);
    vErrors = string(vErrors, data.description, "/description", optionalOrNull);
  }
  return vErrors;
}
