// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as PaymentEmbedded } from "./PaymentEmbedded.ts";
import { validate as PaymentLinks } from "./PaymentLinks.ts";
import { validate as SettlementAmount } from "./SettlementAmount.ts";
export { validate21 as validate };
const func3 = Amount;
const func8 = SettlementAmount;
const func9 = PaymentEmbedded;
const func10 = PaymentLinks;
const pattern0 = /^tr_.+$/u;
const obj2 = ["live","test"];
const obj4 = ["open","pending","authorized","paid","canceled","expired","failed"];
const obj6 = ["automatic","manual",null];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.resource === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "resource"});
    }
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.mode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "mode"});
    }
    if(data.createdAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.description === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "description"});
    }
    if(data.profileId === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "profileId"});
    }
    if(data.sequenceType === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "sequenceType"});
    }
    if(data._links === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "_links"});
    }
    if(data.resource !== undefined){
      let data0 = data.resource;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/resource", "type", {type: "string"});
      }
      if("payment" !== data0){
        vErrors = add(vErrors, instancePath+"/resource", "const", {allowedValue: "payment"});
      }
    }
    if(data.id !== undefined){
      let data1 = data.id;
      if(typeof data1 === "string"){
        if(func2(data1) < 1){
          vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
        }
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^tr_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.mode !== undefined){
      let data2 = data.mode;
      if(typeof data2 !== "string"){
        vErrors = add(vErrors, instancePath+"/mode", "type", {type: "string"});
      }
      if(!obj2.includes(data2)){
        vErrors = add(vErrors, instancePath+"/mode", "enum", {allowedValues: obj2});
      }
    }
    if(data.status !== undefined){
      let data3 = data.status;
      if(typeof data3 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj4.includes(data3)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj4});
      }
    }
    if(data.amount !== undefined){
      if(!(func3(data.amount, {instancePath:instancePath+"/amount"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
    if(data.amountRefunded !== undefined){
      let data5 = data.amountRefunded;
      if(data5 !== null){
        if(!(func3(data5, {instancePath:instancePath+"/amountRefunded"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.amountRemaining !== undefined){
      let data6 = data.amountRemaining;
      if(data6 !== null){
        if(!(func3(data6, {instancePath:instancePath+"/amountRemaining"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.amountCaptured !== undefined){
      let data7 = data.amountCaptured;
      if(data7 !== null){
        if(!(func3(data7, {instancePath:instancePath+"/amountCaptured"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.amountChargedBack !== undefined){
      let data8 = data.amountChargedBack;
      if(data8 !== null){
        if(!(func3(data8, {instancePath:instancePath+"/amountChargedBack"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.captureMode !== undefined){
      let data9 = data.captureMode;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/captureMode", "type", {type: ["string","null"]});
      }
      if(!obj6.includes(data9)){
        vErrors = add(vErrors, instancePath+"/captureMode", "enum", {allowedValues: obj6});
      }
    }
    if(data.captureDelay !== undefined){
      let data10 = data.captureDelay;
      if((typeof data10 !== "string") && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/captureDelay", "type", {type: ["string","null"]});
      }
    }
    if(data.captureBefore !== undefined){
      let data11 = data.captureBefore;
      if((typeof data11 !== "string") && (data11 !== null)){
        vErrors = add(vErrors, instancePath+"/captureBefore", "type", {type: ["string","null"]});
      }
    }
    if(data.settlementAmount !== undefined){
      let data12 = data.settlementAmount;
      if(data12 !== null){
        if(!(func8(data12, {instancePath:instancePath+"/settlementAmount"}))){
          vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
        }
      }
    }
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.method !== undefined){
      let data14 = data.method;
      if((typeof data14 !== "string") && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/method", "type", {type: ["string","null"]});
      }
    }
    if(data.profileId !== undefined){
      if(typeof data.profileId !== "string"){
        vErrors = add(vErrors, instancePath+"/profileId", "type", {type: "string"});
      }
    }
    if(data.sequenceType !== undefined){
      if(typeof data.sequenceType !== "string"){
        vErrors = add(vErrors, instancePath+"/sequenceType", "type", {type: "string"});
      }
    }
    if(data.orderId !== undefined){
      let data17 = data.orderId;
      if((typeof data17 !== "string") && (data17 !== null)){
        vErrors = add(vErrors, instancePath+"/orderId", "type", {type: ["string","null"]});
      }
    }
    if(data.createdAt !== undefined){
      let data18 = data.createdAt;
      if(typeof data18 === "string"){
        if(!(formats0(data18))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.authorizedAt !== undefined){
      let data19 = data.authorizedAt;
      if((typeof data19 !== "string") && (data19 !== null)){
        vErrors = add(vErrors, instancePath+"/authorizedAt", "type", {type: ["string","null"]});
      }
      if(typeof data19 === "string"){
        if(!(formats0(data19))){
          vErrors = add(vErrors, instancePath+"/authorizedAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.paidAt !== undefined){
      let data20 = data.paidAt;
      if((typeof data20 !== "string") && (data20 !== null)){
        vErrors = add(vErrors, instancePath+"/paidAt", "type", {type: ["string","null"]});
      }
      if(typeof data20 === "string"){
        if(!(formats0(data20))){
          vErrors = add(vErrors, instancePath+"/paidAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.canceledAt !== undefined){
      let data21 = data.canceledAt;
      if((typeof data21 !== "string") && (data21 !== null)){
        vErrors = add(vErrors, instancePath+"/canceledAt", "type", {type: ["string","null"]});
      }
      if(typeof data21 === "string"){
        if(!(formats0(data21))){
          vErrors = add(vErrors, instancePath+"/canceledAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.expiredAt !== undefined){
      let data22 = data.expiredAt;
      if((typeof data22 !== "string") && (data22 !== null)){
        vErrors = add(vErrors, instancePath+"/expiredAt", "type", {type: ["string","null"]});
      }
      if(typeof data22 === "string"){
        if(!(formats0(data22))){
          vErrors = add(vErrors, instancePath+"/expiredAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.failedAt !== undefined){
      let data23 = data.failedAt;
      if((typeof data23 !== "string") && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/failedAt", "type", {type: ["string","null"]});
      }
      if(typeof data23 === "string"){
        if(!(formats0(data23))){
          vErrors = add(vErrors, instancePath+"/failedAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.details !== undefined){
      let data24 = data.details;
      if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
        vErrors = add(vErrors, instancePath+"/details", "type", {type: ["object","null"]});
      }
    }
    if(data.billingAddress !== undefined){
      let data25 = data.billingAddress;
      if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
        vErrors = add(vErrors, instancePath+"/billingAddress", "type", {type: ["object","null"]});
      }
    }
    if(data.shippingAddress !== undefined){
      let data26 = data.shippingAddress;
      if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
        vErrors = add(vErrors, instancePath+"/shippingAddress", "type", {type: ["object","null"]});
      }
    }
    if(data._embedded !== undefined){
      if(!(func9(data._embedded, {instancePath:instancePath+"/_embedded"}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
      }
    }
    if(data._links !== undefined){
      if(!(func10(data._links, {instancePath:instancePath+"/_links"}))){
        vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
