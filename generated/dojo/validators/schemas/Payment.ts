// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { eachOrNull, flagOrNull, formatted, formattedOrNull, isObject, lacks, nestedOrNull, string, stringOrNull, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Address } from "./Address.ts";
import { validate as Capture } from "./Capture.ts";
import { validate as Customer } from "./Customer.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Money } from "./Money.ts";
import { validate as PaymentDetails } from "./PaymentDetails.ts";
import { validate as PaymentEvent } from "./PaymentEvent.ts";
import { validate as RequestSecurity } from "./RequestSecurity.ts";
import { validate as ShippingDetails } from "./ShippingDetails.ts";
import { validate as TerminalSessionHistoryEntry } from "./TerminalSessionHistoryEntry.ts";
export { validate21 as validate };
const obj2 = ["id"];
const obj3 = ["Created","Authorized","Captured","Reversed","Refunded","Canceled"];
const obj4 = ["Auto","Manual",null];
const func2 = Money;
const func8 = Capture;
const func9 = Metadata;
const func10 = PaymentDetails;
const func11 = PaymentEvent;
const func12 = TerminalSessionHistoryEntry;
const func13 = Customer;
const func14 = RequestSecurity;
const func15 = Address;
const func16 = ShippingDetails;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.id, instancePath, "/id");
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = word(vErrors, data.captureMode, instancePath, "/captureMode", obj4);
    vErrors = nestedOrNull(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nestedOrNull(vErrors, func2, data.tipsAmount, instancePath, "/tipsAmount");
    vErrors = nestedOrNull(vErrors, func2, data.serviceChargeAmount, instancePath, "/serviceChargeAmount");
    vErrors = nestedOrNull(vErrors, func2, data.cashbackAmount, instancePath, "/cashbackAmount");
    vErrors = nestedOrNull(vErrors, func2, data.requestedAmount, instancePath, "/requestedAmount");
    vErrors = nestedOrNull(vErrors, func2, data.totalAmount, instancePath, "/totalAmount");
    vErrors = wholeOrNull(vErrors, data.refundedAmount, instancePath, "/refundedAmount", 0, 9007199254740991);
    vErrors = eachOrNull(vErrors, func8, data.captures, instancePath, "/captures");
    vErrors = formatted(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
    vErrors = formatted(vErrors, data.updatedAt, instancePath, "/updatedAt", formats0);
    vErrors = formattedOrNull(vErrors, data.expireAt, instancePath, "/expireAt", formats0);
    vErrors = stringOrNull(vErrors, data.reference, instancePath, "/reference");
    vErrors = stringOrNull(vErrors, data.description, instancePath, "/description");
    vErrors = nestedOrNull(vErrors, func9, data.metadata, instancePath, "/metadata");
    if(data.paymentMethods !== undefined){
      let data17 = data.paymentMethods;
      if((!(Array.isArray(data17))) && (data17 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentMethods", "type", ["array","null"]);
      }
      if(Array.isArray(data17)){
        const len0 = data17.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data17[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/paymentMethods/" + i0, "type", "string");
          }
        }
      }
    }
    vErrors = stringOrNull(vErrors, data.paymentSource, instancePath, "/paymentSource");
    vErrors = flagOrNull(vErrors, data.cardHolderNotPresent, instancePath, "/cardHolderNotPresent");
    vErrors = nestedOrNull(vErrors, func10, data.paymentDetails, instancePath, "/paymentDetails");
    vErrors = eachOrNull(vErrors, func11, data.paymentEvents, instancePath, "/paymentEvents");
    vErrors = eachOrNull(vErrors, func12, data.terminalSessionHistory, instancePath, "/terminalSessionHistory");
    vErrors = stringOrNull(vErrors, data.clientSessionSecret, instancePath, "/clientSessionSecret");
    vErrors = formatted(vErrors, data.clientSessionSecretExpirationDate, instancePath, "/clientSessionSecretExpirationDate", formats0);
    vErrors = nestedOrNull(vErrors, func13, data.customer, instancePath, "/customer");
    vErrors = nestedOrNull(vErrors, func14, data.requestSecurity, instancePath, "/requestSecurity");
    vErrors = nestedOrNull(vErrors, func15, data.billingAddress, instancePath, "/billingAddress");
    vErrors = nestedOrNull(vErrors, func16, data.shippingDetails, instancePath, "/shippingDetails");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
