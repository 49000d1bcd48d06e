// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, nested, object, optional, optionalOrNull, required, string, whole } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { checkBilling } from "./Billing.ts";
import { checkFlatRefund } from "./FlatRefund.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkPaymentSource } from "./PaymentSource.ts";
import { checkRefund } from "./Refund.ts";
import { checkTax } from "./Tax.ts";
const func39 = /*#__PURE__*/ variants([["Refund", checkRefund], ["FlatRefund", checkFlatRefund]], false);
export function checkPaymentAttributes(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.access_url, "/access_url", optionalOrNull);
    vErrors = whole(vErrors, data.amount, "/amount", required, 0, 9007199254740991);
    vErrors = string(vErrors, data.balance_transaction_id, "/balance_transaction_id", optionalOrNull);
    vErrors = nested(vErrors, data.billing, "/billing", optionalOrNull, checkBilling);
    vErrors = string(vErrors, data.currency, "/currency", required);
    vErrors = string(vErrors, data.description, "/description", optionalOrNull);
    vErrors = flag(vErrors, data.disputed, "/disputed", optional);
    vErrors = string(vErrors, data.external_reference_number, "/external_reference_number", optionalOrNull);
    vErrors = string(vErrors, data.failed_code, "/failed_code", optionalOrNull);
    vErrors = string(vErrors, data.failed_message, "/failed_message", optionalOrNull);
    vErrors = whole(vErrors, data.fee, "/fee", optional, -9007199254740991, 9007199254740991);
    vErrors = whole(vErrors, data.foreign_fee, "/foreign_fee", optional, -9007199254740991, 9007199254740991);
    vErrors = flag(vErrors, data.livemode, "/livemode", optional);
    vErrors = nested(vErrors, data.metadata, "/metadata", optionalOrNull, checkMetadata);
    vErrors = whole(vErrors, data.net_amount, "/net_amount", optional, -9007199254740991, 9007199254740991);
    vErrors = string(vErrors, data.origin, "/origin", optionalOrNull);
    vErrors = string(vErrors, data.payment_intent_id, "/payment_intent_id", optionalOrNull);
    vErrors = each(vErrors, data.refunds, "/refunds", optionalOrNull, func39);
    vErrors = nested(vErrors, data.source, "/source", optionalOrNull, checkPaymentSource);
    vErrors = string(vErrors, data.statement_descriptor, "/statement_descriptor", optionalOrNull);
    vErrors = string(vErrors, data.status, "/status", required);
    vErrors = whole(vErrors, data.tax_amount, "/tax_amount", optionalOrNull, -9007199254740991, 9007199254740991);
    vErrors = each(vErrors, data.taxes, "/taxes", optionalOrNull, checkTax);
    vErrors = whole(vErrors, data.available_at, "/available_at", optionalOrNull, 0, 9007199254740991);
    vErrors = whole(vErrors, data.created_at, "/created_at", optional, 0, 9007199254740991);
    vErrors = whole(vErrors, data.credited_at, "/credited_at", optionalOrNull, 0, 9007199254740991);
    vErrors = whole(vErrors, data.paid_at, "/paid_at", optionalOrNull, 0, 9007199254740991);
    vErrors = whole(vErrors, data.updated_at, "/updated_at", optional, 0, 9007199254740991);
    if(data.payout !== undefined){
      let data0 = data.payout;
      if(((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) && (data0 !== null)){
        vErrors = add(vErrors, "/payout", "type", "string or object or null");
      }
    }
  }
  return vErrors;
}
