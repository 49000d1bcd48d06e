// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, formatted, just, nested, object, optional, optionalOrNull, required, string, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkAmount } from "./Amount.ts";
import { checkExternalReference } from "./ExternalReference.ts";
import { checkRefundEmbedded } from "./RefundEmbedded.ts";
import { checkRefundLinks } from "./RefundLinks.ts";
import { checkRoutingReversal } from "./RoutingReversal.ts";
import { checkSettlementAmount } from "./SettlementAmount.ts";
const pattern0 = /^re_.+$/u;
const pattern1 = /^tr_.+$/u;
const pattern2 = /^stl_.+$/u;
const pattern3 = /^ord_.+$/u;
const obj2 = ["live","test"];
const obj3 = ["queued","pending","processing","refunded","failed","canceled"];
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.resource, "/resource", required, "refund");
    vErrors = text(vErrors, data.id, "/id", required, 1, undefined, pattern0);
    vErrors = word(vErrors, data.mode, "/mode", optional, obj2);
    vErrors = nested(vErrors, data.amount, "/amount", required, checkAmount);
    vErrors = word(vErrors, data.status, "/status", required, obj3);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", required, dateTime);
    vErrors = string(vErrors, data.description, "/description", optionalOrNull);
    vErrors = text(vErrors, data.paymentId, "/paymentId", required, 1, undefined, pattern1);
    vErrors = text(vErrors, data.settlementId, "/settlementId", optionalOrNull, undefined, undefined, pattern2);
    vErrors = nested(vErrors, data.settlementAmount, "/settlementAmount", optionalOrNull, checkSettlementAmount);
    vErrors = nested(vErrors, data.externalReference, "/externalReference", optional, checkExternalReference);
    vErrors = each(vErrors, data.routingReversals, "/routingReversals", optionalOrNull, checkRoutingReversal);
    vErrors = text(vErrors, data.orderId, "/orderId", optionalOrNull, undefined, undefined, pattern3);
    vErrors = each(vErrors, data.lines, "/lines", optionalOrNull, object);
    vErrors = nested(vErrors, data._embedded, "/_embedded", optional, checkRefundEmbedded);
    vErrors = nested(vErrors, data._links, "/_links", required, checkRefundLinks);
  }
  return vErrors;
}
