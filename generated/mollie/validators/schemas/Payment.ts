// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, just, nested, object, open, optional, optionalOrNull, required, string, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkAmount } from "./Amount.ts";
import { checkPaymentEmbedded } from "./PaymentEmbedded.ts";
import { checkPaymentLinks } from "./PaymentLinks.ts";
import { checkSettlementAmount } from "./SettlementAmount.ts";
const pattern0 = /^tr_.+$/u;
const obj2 = ["live","test"];
const obj3 = ["open","pending","authorized","paid","canceled","expired","failed"];
const obj4 = ["automatic","manual"];
export function checkPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.resource, "/resource", required, "payment");
    vErrors = text(vErrors, data.id, "/id", required, 1, undefined, pattern0);
    vErrors = word(vErrors, data.mode, "/mode", required, obj2);
    vErrors = word(vErrors, data.status, "/status", required, obj3);
    vErrors = nested(vErrors, data.amount, "/amount", required, checkAmount);
    vErrors = nested(vErrors, data.amountRefunded, "/amountRefunded", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountRemaining, "/amountRemaining", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountCaptured, "/amountCaptured", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountChargedBack, "/amountChargedBack", optionalOrNull, checkAmount);
    vErrors = word(vErrors, data.captureMode, "/captureMode", optionalOrNull, obj4);
    vErrors = string(vErrors, data.captureDelay, "/captureDelay", optionalOrNull);
    vErrors = string(vErrors, data.captureBefore, "/captureBefore", optionalOrNull);
    vErrors = nested(vErrors, data.settlementAmount, "/settlementAmount", optionalOrNull, checkSettlementAmount);
    vErrors = string(vErrors, data.description, "/description", required);
    vErrors = string(vErrors, data.method, "/method", optionalOrNull);
    vErrors = string(vErrors, data.profileId, "/profileId", required);
    vErrors = string(vErrors, data.sequenceType, "/sequenceType", required);
    vErrors = string(vErrors, data.orderId, "/orderId", optionalOrNull);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", required, dateTime);
    vErrors = formatted(vErrors, data.authorizedAt, "/authorizedAt", optionalOrNull, dateTime);
    vErrors = formatted(vErrors, data.paidAt, "/paidAt", optionalOrNull, dateTime);
    vErrors = formatted(vErrors, data.canceledAt, "/canceledAt", optionalOrNull, dateTime);
    vErrors = formatted(vErrors, data.expiredAt, "/expiredAt", optionalOrNull, dateTime);
    vErrors = formatted(vErrors, data.failedAt, "/failedAt", optionalOrNull, dateTime);
    vErrors = open(vErrors, data.details, "/details", optionalOrNull);
    vErrors = open(vErrors, data.billingAddress, "/billingAddress", optionalOrNull);
    vErrors = open(vErrors, data.shippingAddress, "/shippingAddress", optionalOrNull);
    vErrors = nested(vErrors, data._embedded, "/_embedded", optional, checkPaymentEmbedded);
    vErrors = nested(vErrors, data._links, "/_links", required, checkPaymentLinks);
  }
  return vErrors;
}
