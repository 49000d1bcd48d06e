// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, formatted, nested, object, optional, optionalOrNull, required, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkCustomer } from "./Customer.ts";
import { checkDispute } from "./Dispute.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkProductCartItem } from "./ProductCartItem.ts";
import { checkRefundListItem } from "./RefundListItem.ts";
const obj2 = ["partial","full"];
export function checkPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.payment_id, "/payment_id", required);
    vErrors = string(vErrors, data.business_id, "/business_id", optional);
    vErrors = string(vErrors, data.status, "/status", optionalOrNull);
    vErrors = whole(vErrors, data.total_amount, "/total_amount", required, 0, 2147483647);
    vErrors = string(vErrors, data.currency, "/currency", required);
    vErrors = whole(vErrors, data.tax, "/tax", optionalOrNull, -2147483648, 2147483647);
    vErrors = whole(vErrors, data.settlement_amount, "/settlement_amount", optional, -2147483648, 2147483647);
    vErrors = string(vErrors, data.settlement_currency, "/settlement_currency", optional);
    vErrors = whole(vErrors, data.settlement_tax, "/settlement_tax", optionalOrNull, -2147483648, 2147483647);
    vErrors = formatted(vErrors, data.created_at, "/created_at", optional, dateTime);
    vErrors = formatted(vErrors, data.updated_at, "/updated_at", optionalOrNull, dateTime);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = nested(vErrors, data.customer, "/customer", optional, checkCustomer);
    vErrors = string(vErrors, data.subscription_id, "/subscription_id", optionalOrNull);
    vErrors = each(vErrors, data.product_cart, "/product_cart", optionalOrNull, checkProductCartItem);
    vErrors = string(vErrors, data.payment_provider, "/payment_provider", optional);
    vErrors = flag(vErrors, data.is_update_payment_method, "/is_update_payment_method", optional);
    vErrors = word(vErrors, data.refund_status, "/refund_status", optionalOrNull, obj2);
    vErrors = each(vErrors, data.refunds, "/refunds", optionalOrNull, checkRefundListItem);
    vErrors = each(vErrors, data.disputes, "/disputes", optionalOrNull, checkDispute);
    vErrors = string(vErrors, data.error_code, "/error_code", optionalOrNull);
    vErrors = string(vErrors, data.error_message, "/error_message", optionalOrNull);
  }
  return vErrors;
}
