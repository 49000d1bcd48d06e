// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, just, nested, object, open, optional, optionalOrNull, required, string, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkAmount } from "./Amount.ts";
import { checkPaymentLinks } from "./PaymentLinks.ts";
const pattern0 = /^tr_.+$/u;
const obj2 = ["live","test"];
const obj3 = ["open","pending","authorized","paid","canceled","expired","failed"];
export function checkEmbeddedPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.resource, "/resource", required, "payment");
    vErrors = text(vErrors, data.id, "/id", required, 1, undefined, pattern0);
    vErrors = word(vErrors, data.mode, "/mode", optional, obj2);
    vErrors = word(vErrors, data.status, "/status", required, obj3);
    vErrors = nested(vErrors, data.amount, "/amount", required, checkAmount);
    vErrors = nested(vErrors, data.amountRefunded, "/amountRefunded", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountRemaining, "/amountRemaining", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountCaptured, "/amountCaptured", optionalOrNull, checkAmount);
    vErrors = nested(vErrors, data.amountChargedBack, "/amountChargedBack", optionalOrNull, checkAmount);
    vErrors = string(vErrors, data.description, "/description", optional);
    vErrors = string(vErrors, data.method, "/method", optionalOrNull);
    vErrors = string(vErrors, data.profileId, "/profileId", optional);
    vErrors = string(vErrors, data.sequenceType, "/sequenceType", optional);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", optional, dateTime);
    vErrors = open(vErrors, data.details, "/details", optionalOrNull);
    vErrors = open(vErrors, data.billingAddress, "/billingAddress", optionalOrNull);
    vErrors = open(vErrors, data.shippingAddress, "/shippingAddress", optionalOrNull);
    vErrors = nested(vErrors, data._links, "/_links", optional, checkPaymentLinks);
  }
  return vErrors;
}
