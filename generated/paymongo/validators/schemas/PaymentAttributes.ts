// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { eachOrNull, flag, isObject, joined, lacks, nestedOrNull, string, stringOrNull, whole, wholeOrNull } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as Billing } from "./Billing.ts";
import { validate as FlatRefund } from "./FlatRefund.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as PaymentSource } from "./PaymentSource.ts";
import { validate as Refund } from "./Refund.ts";
import { validate as Tax } from "./Tax.ts";
export { validate21 as validate };
const obj2 = ["amount","currency","status"];
const func2 = Billing;
const func3 = Metadata;
const func4 = /*#__PURE__*/ variants([["Refund", Refund], ["FlatRefund", FlatRefund]], false);
const func5 = PaymentSource;
const func6 = Tax;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = stringOrNull(vErrors, data.access_url, instancePath, "/access_url");
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 0, 9007199254740991);
    vErrors = stringOrNull(vErrors, data.balance_transaction_id, instancePath, "/balance_transaction_id");
    vErrors = nestedOrNull(vErrors, func2, data.billing, instancePath, "/billing");
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = stringOrNull(vErrors, data.description, instancePath, "/description");
    vErrors = flag(vErrors, data.disputed, instancePath, "/disputed");
    vErrors = stringOrNull(vErrors, data.external_reference_number, instancePath, "/external_reference_number");
    vErrors = stringOrNull(vErrors, data.failed_code, instancePath, "/failed_code");
    vErrors = stringOrNull(vErrors, data.failed_message, instancePath, "/failed_message");
    vErrors = whole(vErrors, data.fee, instancePath, "/fee", -9007199254740991, 9007199254740991);
    vErrors = whole(vErrors, data.foreign_fee, instancePath, "/foreign_fee", -9007199254740991, 9007199254740991);
    vErrors = flag(vErrors, data.livemode, instancePath, "/livemode");
    vErrors = nestedOrNull(vErrors, func3, data.metadata, instancePath, "/metadata");
    vErrors = whole(vErrors, data.net_amount, instancePath, "/net_amount", -9007199254740991, 9007199254740991);
    vErrors = stringOrNull(vErrors, data.origin, instancePath, "/origin");
    vErrors = stringOrNull(vErrors, data.payment_intent_id, instancePath, "/payment_intent_id");
    if(data.payout !== undefined){
      let data17 = data.payout;
      if(((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))) && (data17 !== null)){
        vErrors = add(vErrors, instancePath+"/payout", "type", ["string","object","null"]);
      }
    }
    if(data.refunds !== undefined){
      let data18 = data.refunds;
      if((!(Array.isArray(data18))) && (data18 !== null)){
        vErrors = add(vErrors, instancePath+"/refunds", "type", ["array","null"]);
      }
      if(Array.isArray(data18)){
        const len0 = data18.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func4, data18[i0], instancePath+"/refunds/" + i0);
        }
      }
    }
    vErrors = nestedOrNull(vErrors, func5, data.source, instancePath, "/source");
    vErrors = stringOrNull(vErrors, data.statement_descriptor, instancePath, "/statement_descriptor");
    vErrors = string(vErrors, data.status, instancePath, "/status");
    vErrors = wholeOrNull(vErrors, data.tax_amount, instancePath, "/tax_amount", -9007199254740991, 9007199254740991);
    vErrors = eachOrNull(vErrors, func6, data.taxes, instancePath, "/taxes");
    vErrors = wholeOrNull(vErrors, data.available_at, instancePath, "/available_at", 0, 9007199254740991);
    vErrors = whole(vErrors, data.created_at, instancePath, "/created_at", 0, 9007199254740991);
    vErrors = wholeOrNull(vErrors, data.credited_at, instancePath, "/credited_at", 0, 9007199254740991);
    vErrors = wholeOrNull(vErrors, data.paid_at, instancePath, "/paid_at", 0, 9007199254740991);
    vErrors = whole(vErrors, data.updated_at, instancePath, "/updated_at", 0, 9007199254740991);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
