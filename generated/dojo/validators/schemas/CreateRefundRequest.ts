// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, optionalOrNull, required, text, whole } from "../../../../src/runtime/checks.ts";
const obj2 = ["amount","previousTransactionId","refundReason","notes"];
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.amount, "/amount", required, 1, 9007199254740991);
    vErrors = text(vErrors, data.previousTransactionId, "/previousTransactionId", optionalOrNull, undefined, 100);
    vErrors = text(vErrors, data.refundReason, "/refundReason", optionalOrNull, undefined, 1024);
    vErrors = text(vErrors, data.notes, "/notes", optionalOrNull, undefined, 4096);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
