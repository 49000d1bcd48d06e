// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { eachOrNull, flag, formatted, formattedOrNull, isObject, lacks, nested, string, stringOrNull, whole, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Customer } from "./Customer.ts";
import { validate as Dispute } from "./Dispute.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as ProductCartItem } from "./ProductCartItem.ts";
import { validate as RefundListItem } from "./RefundListItem.ts";
export { validate21 as validate };
const obj2 = ["payment_id","total_amount","currency"];
const obj3 = ["partial","full",null];
const func2 = Metadata;
const func3 = Customer;
const func4 = ProductCartItem;
const func5 = RefundListItem;
const func6 = Dispute;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.payment_id, instancePath, "/payment_id");
    vErrors = string(vErrors, data.business_id, instancePath, "/business_id");
    vErrors = stringOrNull(vErrors, data.status, instancePath, "/status");
    vErrors = whole(vErrors, data.total_amount, instancePath, "/total_amount", 0, 2147483647);
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = wholeOrNull(vErrors, data.tax, instancePath, "/tax", -2147483648, 2147483647);
    vErrors = whole(vErrors, data.settlement_amount, instancePath, "/settlement_amount", -2147483648, 2147483647);
    vErrors = string(vErrors, data.settlement_currency, instancePath, "/settlement_currency");
    vErrors = wholeOrNull(vErrors, data.settlement_tax, instancePath, "/settlement_tax", -2147483648, 2147483647);
    vErrors = formatted(vErrors, data.created_at, instancePath, "/created_at", formats0);
    vErrors = formattedOrNull(vErrors, data.updated_at, instancePath, "/updated_at", formats0);
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = nested(vErrors, func3, data.customer, instancePath, "/customer");
    vErrors = stringOrNull(vErrors, data.subscription_id, instancePath, "/subscription_id");
    vErrors = eachOrNull(vErrors, func4, data.product_cart, instancePath, "/product_cart");
    vErrors = string(vErrors, data.payment_provider, instancePath, "/payment_provider");
    vErrors = flag(vErrors, data.is_update_payment_method, instancePath, "/is_update_payment_method");
    vErrors = word(vErrors, data.refund_status, instancePath, "/refund_status", obj3);
    vErrors = eachOrNull(vErrors, func5, data.refunds, instancePath, "/refunds");
    vErrors = eachOrNull(vErrors, func6, data.disputes, instancePath, "/disputes");
    vErrors = stringOrNull(vErrors, data.error_code, instancePath, "/error_code");
    vErrors = stringOrNull(vErrors, data.error_message, instancePath, "/error_message");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
