// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, formatted, isObject, lacks, nested, string, stringOrNull, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Customer } from "./Customer.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["refund_id","payment_id","business_id","status","created_at","is_partial","metadata","customer"];
const obj3 = ["succeeded","failed","pending","review"];
const func2 = Metadata;
const func3 = Customer;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if((((((((data.refund_id === undefined) || (data.payment_id === undefined)) || (data.business_id === undefined)) || (data.status === undefined)) || (data.created_at === undefined)) || (data.is_partial === undefined)) || (data.metadata === undefined)) || (data.customer === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = string(vErrors, data.refund_id, instancePath, "/refund_id");
    vErrors = string(vErrors, data.payment_id, instancePath, "/payment_id");
    vErrors = string(vErrors, data.business_id, instancePath, "/business_id");
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = formatted(vErrors, data.created_at, instancePath, "/created_at", formats0);
    vErrors = flag(vErrors, data.is_partial, instancePath, "/is_partial");
    vErrors = wholeOrNull(vErrors, data.amount, instancePath, "/amount", 0, 2147483647);
    vErrors = stringOrNull(vErrors, data.currency, instancePath, "/currency");
    vErrors = stringOrNull(vErrors, data.reason, instancePath, "/reason");
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = nested(vErrors, func3, data.customer, instancePath, "/customer");
    vErrors = string(vErrors, data.brand_id, instancePath, "/brand_id");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
