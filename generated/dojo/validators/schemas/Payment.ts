// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, formatted, isText, nested, object, optional, optionalOrNull, required, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkAddress } from "./Address.ts";
import { checkCapture } from "./Capture.ts";
import { checkCustomer } from "./Customer.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkMoney } from "./Money.ts";
import { checkPaymentDetails } from "./PaymentDetails.ts";
import { checkPaymentEvent } from "./PaymentEvent.ts";
import { checkRequestSecurity } from "./RequestSecurity.ts";
import { checkShippingDetails } from "./ShippingDetails.ts";
import { checkTerminalSessionHistoryEntry } from "./TerminalSessionHistoryEntry.ts";
const obj2 = ["Created","Authorized","Captured","Reversed","Refunded","Canceled"];
const obj3 = ["Auto","Manual"];
export function checkPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", required);
    vErrors = word(vErrors, data.status, "/status", optional, obj2);
    vErrors = word(vErrors, data.captureMode, "/captureMode", optionalOrNull, obj3);
    vErrors = nested(vErrors, data.amount, "/amount", optionalOrNull, checkMoney);
    vErrors = nested(vErrors, data.tipsAmount, "/tipsAmount", optionalOrNull, checkMoney);
    vErrors = nested(vErrors, data.serviceChargeAmount, "/serviceChargeAmount", optionalOrNull, checkMoney);
    vErrors = nested(vErrors, data.cashbackAmount, "/cashbackAmount", optionalOrNull, checkMoney);
    vErrors = nested(vErrors, data.requestedAmount, "/requestedAmount", optionalOrNull, checkMoney);
    vErrors = nested(vErrors, data.totalAmount, "/totalAmount", optionalOrNull, checkMoney);
    vErrors = whole(vErrors, data.refundedAmount, "/refundedAmount", optionalOrNull, 0, 9007199254740991);
    vErrors = each(vErrors, data.captures, "/captures", optionalOrNull, checkCapture);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", optional, dateTime);
    vErrors = formatted(vErrors, data.updatedAt, "/updatedAt", optional, dateTime);
    vErrors = formatted(vErrors, data.expireAt, "/expireAt", optionalOrNull, dateTime);
    vErrors = string(vErrors, data.reference, "/reference", optionalOrNull);
    vErrors = string(vErrors, data.description, "/description", optionalOrNull);
    vErrors = nested(vErrors, data.metadata, "/metadata", optionalOrNull, checkMetadata);
    vErrors = each(vErrors, data.paymentMethods, "/paymentMethods", optionalOrNull, isText);
    vErrors = string(vErrors, data.paymentSource, "/paymentSource", optionalOrNull);
    vErrors = flag(vErrors, data.cardHolderNotPresent, "/cardHolderNotPresent", optionalOrNull);
    vErrors = nested(vErrors, data.paymentDetails, "/paymentDetails", optionalOrNull, checkPaymentDetails);
    vErrors = each(vErrors, data.paymentEvents, "/paymentEvents", optionalOrNull, checkPaymentEvent);
    vErrors = each(vErrors, data.terminalSessionHistory, "/terminalSessionHistory", optionalOrNull, checkTerminalSessionHistoryEntry);
    vErrors = string(vErrors, data.clientSessionSecret, "/clientSessionSecret", optionalOrNull);
    vErrors = formatted(vErrors, data.clientSessionSecretExpirationDate, "/clientSessionSecretExpirationDate", optional, dateTime);
    vErrors = nested(vErrors, data.customer, "/customer", optionalOrNull, checkCustomer);
    vErrors = nested(vErrors, data.requestSecurity, "/requestSecurity", optionalOrNull, checkRequestSecurity);
    vErrors = nested(vErrors, data.billingAddress, "/billingAddress", optionalOrNull, checkAddress);
    vErrors = nested(vErrors, data.shippingDetails, "/shippingDetails", optionalOrNull, checkShippingDetails);
  }
  return vErrors;
}
