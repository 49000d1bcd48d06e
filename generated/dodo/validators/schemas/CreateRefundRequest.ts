// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, knows, nested, object, optional, optionalOrNull, required, text } from "../../../../src/runtime/checks.ts";
import { checkCreateRefundMetadata } from "./CreateRefundMetadata.ts";
import { checkPartialRefundItem } from "./PartialRefundItem.ts";
const obj2 = ["payment_id","items","reason","metadata"];
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.payment_id, "/payment_id", required, 1, 255);
    vErrors = each(vErrors, data.items, "/items", optionalOrNull, checkPartialRefundItem, 1);
    vErrors = text(vErrors, data.reason, "/reason", optionalOrNull, undefined, 3000);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkCreateRefundMetadata);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
