// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, formatted, nested, object, optional, optionalOrNull, required, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkCustomer } from "./Customer.ts";
import { checkMetadata } from "./Metadata.ts";
const obj2 = ["succeeded","failed","pending","review"];
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.refund_id, "/refund_id", required);
    vErrors = string(vErrors, data.payment_id, "/payment_id", required);
    vErrors = string(vErrors, data.business_id, "/business_id", required);
    vErrors = word(vErrors, data.status, "/status", required, obj2);
    vErrors = formatted(vErrors, data.created_at, "/created_at", required, dateTime);
    vErrors = flag(vErrors, data.is_partial, "/is_partial", required);
    vErrors = whole(vErrors, data.amount, "/amount", optionalOrNull, 0, 2147483647);
    vErrors = string(vErrors, data.currency, "/currency", optionalOrNull);
    vErrors = string(vErrors, data.reason, "/reason", optionalOrNull);
    vErrors = nested(vErrors, data.metadata, "/metadata", required, checkMetadata);
    vErrors = nested(vErrors, data.customer, "/customer", required, checkCustomer);
    vErrors = string(vErrors, data.brand_id, "/brand_id", optional);
  }
  return vErrors;
}
