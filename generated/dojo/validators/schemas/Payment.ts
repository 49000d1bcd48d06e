// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flagOrNull, formatted, formattedOrNull, isObject, joined, lacks, nestedOrNull, text, textOrNull, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
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
    vErrors = text(vErrors, data.id, instancePath, "/id");
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = word(vErrors, data.captureMode, instancePath, "/captureMode", obj4);
    vErrors = nestedOrNull(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nestedOrNull(vErrors, func2, data.tipsAmount, instancePath, "/tipsAmount");
    vErrors = nestedOrNull(vErrors, func2, data.serviceChargeAmount, instancePath, "/serviceChargeAmount");
    vErrors = nestedOrNull(vErrors, func2, data.cashbackAmount, instancePath, "/cashbackAmount");
    vErrors = nestedOrNull(vErrors, func2, data.requestedAmount, instancePath, "/requestedAmount");
    vErrors = nestedOrNull(vErrors, func2, data.totalAmount, instancePath, "/totalAmount");
    vErrors = wholeOrNull(vErrors, data.refundedAmount, instancePath, "/refundedAmount", 0, 9007199254740991);
    if(data.captures !== undefined){
      let data10 = data.captures;
      if((!(Array.isArray(data10))) && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/captures", "type", ["array","null"]);
      }
      if(Array.isArray(data10)){
        const len0 = data10.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func8, data10[i0], instancePath+"/captures/" + i0);
        }
      }
    }
    vErrors = formatted(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
    vErrors = formatted(vErrors, data.updatedAt, instancePath, "/updatedAt", formats0);
    vErrors = formattedOrNull(vErrors, data.expireAt, instancePath, "/expireAt", formats0);
    vErrors = textOrNull(vErrors, data.reference, instancePath, "/reference");
    vErrors = textOrNull(vErrors, data.description, instancePath, "/description");
    vErrors = nestedOrNull(vErrors, func9, data.metadata, instancePath, "/metadata");
    if(data.paymentMethods !== undefined){
      let data18 = data.paymentMethods;
      if((!(Array.isArray(data18))) && (data18 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentMethods", "type", ["array","null"]);
      }
      if(Array.isArray(data18)){
        const len1 = data18.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data18[i1] !== "string"){
            vErrors = add(vErrors, instancePath+"/paymentMethods/" + i1, "type", "string");
          }
        }
      }
    }
    vErrors = textOrNull(vErrors, data.paymentSource, instancePath, "/paymentSource");
    vErrors = flagOrNull(vErrors, data.cardHolderNotPresent, instancePath, "/cardHolderNotPresent");
    vErrors = nestedOrNull(vErrors, func10, data.paymentDetails, instancePath, "/paymentDetails");
    if(data.paymentEvents !== undefined){
      let data23 = data.paymentEvents;
      if((!(Array.isArray(data23))) && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentEvents", "type", ["array","null"]);
      }
      if(Array.isArray(data23)){
        const len2 = data23.length;
        for(let i2=0; i2<len2; i2++){
          vErrors = joined(vErrors, func11, data23[i2], instancePath+"/paymentEvents/" + i2);
        }
      }
    }
    if(data.terminalSessionHistory !== undefined){
      let data25 = data.terminalSessionHistory;
      if((!(Array.isArray(data25))) && (data25 !== null)){
        vErrors = add(vErrors, instancePath+"/terminalSessionHistory", "type", ["array","null"]);
      }
      if(Array.isArray(data25)){
        const len3 = data25.length;
        for(let i3=0; i3<len3; i3++){
          vErrors = joined(vErrors, func12, data25[i3], instancePath+"/terminalSessionHistory/" + i3);
        }
      }
    }
    vErrors = textOrNull(vErrors, data.clientSessionSecret, instancePath, "/clientSessionSecret");
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
