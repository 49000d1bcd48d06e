// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, lacks, nestedOrNull, string, stringOrNull, whole, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["amount","currency","livemode","notes","payment_id","payout_id","reason","status","created_at","updated_at"];
const obj3 = ["pending","processing","succeeded","failed"];
const func2 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if((((((((((data.amount === undefined) || (data.currency === undefined)) || (data.livemode === undefined)) || (data.notes === undefined)) || (data.payment_id === undefined)) || (data.payout_id === undefined)) || (data.reason === undefined)) || (data.status === undefined)) || (data.created_at === undefined)) || (data.updated_at === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 0, 2147483647);
    vErrors = stringOrNull(vErrors, data.balance_transaction_id, instancePath, "/balance_transaction_id");
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = flag(vErrors, data.livemode, instancePath, "/livemode");
    vErrors = nestedOrNull(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = stringOrNull(vErrors, data.notes, instancePath, "/notes");
    vErrors = string(vErrors, data.payment_id, instancePath, "/payment_id");
    vErrors = stringOrNull(vErrors, data.payout_id, instancePath, "/payout_id");
    vErrors = string(vErrors, data.reason, instancePath, "/reason");
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = wholeOrNull(vErrors, data.available_at, instancePath, "/available_at", 0, 9007199254740991);
    vErrors = whole(vErrors, data.created_at, instancePath, "/created_at", 0, 9007199254740991);
    vErrors = wholeOrNull(vErrors, data.refunded_at, instancePath, "/refunded_at", 0, 9007199254740991);
    vErrors = whole(vErrors, data.updated_at, instancePath, "/updated_at", 0, 9007199254740991);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
