// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as PaymentLinks } from "./PaymentLinks.ts";
export { validate21 as validate };
const func3 = Amount;
const func8 = PaymentLinks;
const pattern0 = /^tr_.+$/u;
const obj2 = ["live","test"];
const obj4 = ["open","pending","authorized","paid","canceled","expired","failed"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.resource === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "resource"});
    }
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
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
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.method !== undefined){
      let data10 = data.method;
      if((typeof data10 !== "string") && (data10 !== null)){
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
    if(data.createdAt !== undefined){
      let data13 = data.createdAt;
      if(typeof data13 === "string"){
        if(!(formats0(data13))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.details !== undefined){
      let data14 = data.details;
      if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/details", "type", {type: ["object","null"]});
      }
    }
    if(data.billingAddress !== undefined){
      let data15 = data.billingAddress;
      if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
        vErrors = add(vErrors, instancePath+"/billingAddress", "type", {type: ["object","null"]});
      }
    }
    if(data.shippingAddress !== undefined){
      let data16 = data.shippingAddress;
      if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
        vErrors = add(vErrors, instancePath+"/shippingAddress", "type", {type: ["object","null"]});
      }
    }
    if(data._links !== undefined){
      if(!(func8(data._links, {instancePath:instancePath+"/_links"}))){
        vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
