// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
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
const obj2 = ["Created","Authorized","Captured","Reversed","Refunded","Canceled"];
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
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      let data1 = data.status;
      if(typeof data1 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data1)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.captureMode !== undefined){
      let data2 = data.captureMode;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/captureMode", "type", {type: ["string","null"]});
      }
      if(!obj4.includes(data2)){
        vErrors = add(vErrors, instancePath+"/captureMode", "enum", {allowedValues: obj4});
      }
    }
    if(data.amount !== undefined){
      let data3 = data.amount;
      if(data3 !== null){
        if(!(func2(data3, {instancePath:instancePath+"/amount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.tipsAmount !== undefined){
      let data4 = data.tipsAmount;
      if(data4 !== null){
        if(!(func2(data4, {instancePath:instancePath+"/tipsAmount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.serviceChargeAmount !== undefined){
      let data5 = data.serviceChargeAmount;
      if(data5 !== null){
        if(!(func2(data5, {instancePath:instancePath+"/serviceChargeAmount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.cashbackAmount !== undefined){
      let data6 = data.cashbackAmount;
      if(data6 !== null){
        if(!(func2(data6, {instancePath:instancePath+"/cashbackAmount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.requestedAmount !== undefined){
      let data7 = data.requestedAmount;
      if(data7 !== null){
        if(!(func2(data7, {instancePath:instancePath+"/requestedAmount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.totalAmount !== undefined){
      let data8 = data.totalAmount;
      if(data8 !== null){
        if(!(func2(data8, {instancePath:instancePath+"/totalAmount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.refundedAmount !== undefined){
      let data9 = data.refundedAmount;
      if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/refundedAmount", "type", {type: ["integer","null"]});
      }
      if((typeof data9 == "number") && (isFinite(data9))){
        if(data9 > 9007199254740991 || isNaN(data9)){
          vErrors = add(vErrors, instancePath+"/refundedAmount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data9 < 0 || isNaN(data9)){
          vErrors = add(vErrors, instancePath+"/refundedAmount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.captures !== undefined){
      let data10 = data.captures;
      if((!(Array.isArray(data10))) && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/captures", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data10)){
        const len0 = data10.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func8(data10[i0], {instancePath:instancePath+"/captures/" + i0}))){
            vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
          }
        }
      }
    }
    if(data.createdAt !== undefined){
      let data12 = data.createdAt;
      if(typeof data12 === "string"){
        if(!(formats0(data12))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.updatedAt !== undefined){
      let data13 = data.updatedAt;
      if(typeof data13 === "string"){
        if(!(formats0(data13))){
          vErrors = add(vErrors, instancePath+"/updatedAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/updatedAt", "type", {type: "string"});
      }
    }
    if(data.expireAt !== undefined){
      let data14 = data.expireAt;
      if((typeof data14 !== "string") && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/expireAt", "type", {type: ["string","null"]});
      }
      if(typeof data14 === "string"){
        if(!(formats0(data14))){
          vErrors = add(vErrors, instancePath+"/expireAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.reference !== undefined){
      let data15 = data.reference;
      if((typeof data15 !== "string") && (data15 !== null)){
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: ["string","null"]});
      }
    }
    if(data.description !== undefined){
      let data16 = data.description;
      if((typeof data16 !== "string") && (data16 !== null)){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: ["string","null"]});
      }
    }
    if(data.metadata !== undefined){
      let data17 = data.metadata;
      if(data17 !== null){
        if(!(func9(data17, {instancePath:instancePath+"/metadata"}))){
          vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
        }
      }
    }
    if(data.paymentMethods !== undefined){
      let data18 = data.paymentMethods;
      if((!(Array.isArray(data18))) && (data18 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentMethods", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data18)){
        const len1 = data18.length;
        for(let i1=0; i1<len1; i1++){
          if(typeof data18[i1] !== "string"){
            vErrors = add(vErrors, instancePath+"/paymentMethods/" + i1, "type", {type: "string"});
          }
        }
      }
    }
    if(data.paymentSource !== undefined){
      let data20 = data.paymentSource;
      if((typeof data20 !== "string") && (data20 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentSource", "type", {type: ["string","null"]});
      }
    }
    if(data.cardHolderNotPresent !== undefined){
      let data21 = data.cardHolderNotPresent;
      if((typeof data21 !== "boolean") && (data21 !== null)){
        vErrors = add(vErrors, instancePath+"/cardHolderNotPresent", "type", {type: ["boolean","null"]});
      }
    }
    if(data.paymentDetails !== undefined){
      let data22 = data.paymentDetails;
      if(data22 !== null){
        if(!(func10(data22, {instancePath:instancePath+"/paymentDetails"}))){
          vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
        }
      }
    }
    if(data.paymentEvents !== undefined){
      let data23 = data.paymentEvents;
      if((!(Array.isArray(data23))) && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentEvents", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data23)){
        const len2 = data23.length;
        for(let i2=0; i2<len2; i2++){
          if(!(func11(data23[i2], {instancePath:instancePath+"/paymentEvents/" + i2}))){
            vErrors = vErrors === null ? func11.errors : vErrors.concat(func11.errors);
          }
        }
      }
    }
    if(data.terminalSessionHistory !== undefined){
      let data25 = data.terminalSessionHistory;
      if((!(Array.isArray(data25))) && (data25 !== null)){
        vErrors = add(vErrors, instancePath+"/terminalSessionHistory", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data25)){
        const len3 = data25.length;
        for(let i3=0; i3<len3; i3++){
          if(!(func12(data25[i3], {instancePath:instancePath+"/terminalSessionHistory/" + i3}))){
            vErrors = vErrors === null ? func12.errors : vErrors.concat(func12.errors);
          }
        }
      }
    }
    if(data.clientSessionSecret !== undefined){
      let data27 = data.clientSessionSecret;
      if((typeof data27 !== "string") && (data27 !== null)){
        vErrors = add(vErrors, instancePath+"/clientSessionSecret", "type", {type: ["string","null"]});
      }
    }
    if(data.clientSessionSecretExpirationDate !== undefined){
      let data28 = data.clientSessionSecretExpirationDate;
      if(typeof data28 === "string"){
        if(!(formats0(data28))){
          vErrors = add(vErrors, instancePath+"/clientSessionSecretExpirationDate", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/clientSessionSecretExpirationDate", "type", {type: "string"});
      }
    }
    if(data.customer !== undefined){
      let data29 = data.customer;
      if(data29 !== null){
        if(!(func13(data29, {instancePath:instancePath+"/customer"}))){
          vErrors = vErrors === null ? func13.errors : vErrors.concat(func13.errors);
        }
      }
    }
    if(data.requestSecurity !== undefined){
      let data30 = data.requestSecurity;
      if(data30 !== null){
        if(!(func14(data30, {instancePath:instancePath+"/requestSecurity"}))){
          vErrors = vErrors === null ? func14.errors : vErrors.concat(func14.errors);
        }
      }
    }
    if(data.billingAddress !== undefined){
      let data31 = data.billingAddress;
      if(data31 !== null){
        if(!(func15(data31, {instancePath:instancePath+"/billingAddress"}))){
          vErrors = vErrors === null ? func15.errors : vErrors.concat(func15.errors);
        }
      }
    }
    if(data.shippingDetails !== undefined){
      let data32 = data.shippingDetails;
      if(data32 !== null){
        if(!(func16(data32, {instancePath:instancePath+"/shippingDetails"}))){
          vErrors = vErrors === null ? func16.errors : vErrors.concat(func16.errors);
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
