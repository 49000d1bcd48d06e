// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, required, string, whole } from "../../../../src/runtime/checks.ts";
export function checkProductCartItem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.product_id, "/product_id", required);
    vErrors = whole(vErrors, data.quantity, "/quantity", optional, 0, 2147483647);
  }
  return vErrors;
}
