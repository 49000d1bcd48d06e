// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, optional, required, text, whole, word } from "../../../../src/runtime/checks.ts";
import { checkMetadata } from "./Metadata.ts";
const pattern0 = /^pay_.+$/u;
const obj2 = ["duplicate","fraudulent","requested_by_customer","others"];
const obj3 = ["amount","payment_id","reason","notes","metadata"];
export function checkCreateRefundAttributes(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.amount, "/amount", required, 100, 2147483647);
    vErrors = text(vErrors, data.payment_id, "/payment_id", required, 1, 255, pattern0);
    vErrors = word(vErrors, data.reason, "/reason", required, obj2);
    vErrors = text(vErrors, data.notes, "/notes", optional, undefined, 255);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
