// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, required, string, whole, word } from "../../../../src/runtime/checks.ts";
const obj2 = ["pending","processing","succeeded","failed"];
export function checkFlatRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", optional);
    vErrors = whole(vErrors, data.amount, "/amount", required, 0, 2147483647);
    vErrors = word(vErrors, data.status, "/status", required, obj2);
    vErrors = whole(vErrors, data.created_at, "/created_at", optional, 0, 9007199254740991);
  }
  return vErrors;
}
