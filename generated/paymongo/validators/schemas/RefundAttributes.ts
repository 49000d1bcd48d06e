// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, nested, object, optionalOrNull, required, requiredOrNull, string, whole, word } from "../../../../src/runtime/checks.ts";
import { checkMetadata } from "./Metadata.ts";
const obj2 = ["pending","processing","succeeded","failed"];
export function checkRefundAttributes(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.amount, "/amount", required, 0, 2147483647);
    vErrors = string(vErrors, data.balance_transaction_id, "/balance_transaction_id", optionalOrNull);
    vErrors = string(vErrors, data.currency, "/currency", required);
    vErrors = flag(vErrors, data.livemode, "/livemode", required);
    vErrors = nested(vErrors, data.metadata, "/metadata", optionalOrNull, checkMetadata);
    vErrors = string(vErrors, data.notes, "/notes", requiredOrNull);
    vErrors = string(vErrors, data.payment_id, "/payment_id", required);
    vErrors = string(vErrors, data.payout_id, "/payout_id", requiredOrNull);
    vErrors = string(vErrors, data.reason, "/reason", required);
    vErrors = word(vErrors, data.status, "/status", required, obj2);
    vErrors = whole(vErrors, data.available_at, "/available_at", optionalOrNull, 0, 9007199254740991);
    vErrors = whole(vErrors, data.created_at, "/created_at", required, 0, 9007199254740991);
    vErrors = whole(vErrors, data.refunded_at, "/refunded_at", optionalOrNull, 0, 9007199254740991);
    vErrors = whole(vErrors, data.updated_at, "/updated_at", required, 0, 9007199254740991);
  }
  return vErrors;
}
