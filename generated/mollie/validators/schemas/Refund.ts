// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as ExternalReference } from "./ExternalReference.ts";
import { validate as RefundEmbedded } from "./RefundEmbedded.ts";
import { validate as RefundLinks } from "./RefundLinks.ts";
import { validate as RoutingReversal } from "./RoutingReversal.ts";
import { validate as SettlementAmount } from "./SettlementAmount.ts";
export { validate21 as validate };
const func3 = Amount;
const func5 = SettlementAmount;
const func6 = ExternalReference;
const func7 = RoutingReversal;
const func8 = RefundEmbedded;
const func9 = RefundLinks;
const pattern0 = /^re_.+$/u;
const pattern1 = /^tr_.+$/u;
const pattern2 = /^stl_.+$/u;
const pattern3 = /^ord_.+$/u;
const obj2 = ["live","test"];
const obj4 = ["queued","pending","processing","refunded","failed","canceled"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.resource === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "resource"});
    }
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.createdAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.paymentId === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "paymentId"});
    }
    if(data._links === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "_links"});
    }
    if(data.resource !== undefined){
      let data0 = data.resource;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/resource", "type", {type: "string"});
      }
      if("refund" !== data0){
        vErrors = add(vErrors, instancePath+"/resource", "const", {allowedValue: "refund"});
      }
    }
    if(data.id !== undefined){
      let data1 = data.id;
      if(typeof data1 === "string"){
        if(func2(data1) < 1){
          vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
        }
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/id", "pattern", {pattern: "^re_.+$"});
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
    if(data.amount !== undefined){
      if(!(func3(data.amount, {instancePath:instancePath+"/amount"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
    if(data.status !== undefined){
      let data4 = data.status;
      if(typeof data4 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj4.includes(data4)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj4});
      }
    }
    if(data.createdAt !== undefined){
      let data5 = data.createdAt;
      if(typeof data5 === "string"){
        if(!(formats0(data5))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
    if(data.description !== undefined){
      let data6 = data.description;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: ["string","null"]});
      }
    }
    if(data.paymentId !== undefined){
      let data7 = data.paymentId;
      if(typeof data7 === "string"){
        if(func2(data7) < 1){
          vErrors = add(vErrors, instancePath+"/paymentId", "minLength", {limit: 1});
        }
        if(!pattern1.test(data7)){
          vErrors = add(vErrors, instancePath+"/paymentId", "pattern", {pattern: "^tr_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/paymentId", "type", {type: "string"});
      }
    }
    if(data.settlementId !== undefined){
      let data8 = data.settlementId;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/settlementId", "type", {type: ["string","null"]});
      }
      if(typeof data8 === "string"){
        if(!pattern2.test(data8)){
          vErrors = add(vErrors, instancePath+"/settlementId", "pattern", {pattern: "^stl_.+$"});
        }
      }
    }
    if(data.settlementAmount !== undefined){
      let data9 = data.settlementAmount;
      if(data9 !== null){
        if(!(func5(data9, {instancePath:instancePath+"/settlementAmount"}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
        }
      }
    }
    if(data.externalReference !== undefined){
      if(!(func6(data.externalReference, {instancePath:instancePath+"/externalReference"}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
      }
    }
    if(data.routingReversals !== undefined){
      let data11 = data.routingReversals;
      if((!(Array.isArray(data11))) && (data11 !== null)){
        vErrors = add(vErrors, instancePath+"/routingReversals", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data11)){
        const len0 = data11.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func7(data11[i0], {instancePath:instancePath+"/routingReversals/" + i0}))){
            vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
          }
        }
      }
    }
    if(data.orderId !== undefined){
      let data13 = data.orderId;
      if((typeof data13 !== "string") && (data13 !== null)){
        vErrors = add(vErrors, instancePath+"/orderId", "type", {type: ["string","null"]});
      }
      if(typeof data13 === "string"){
        if(!pattern3.test(data13)){
          vErrors = add(vErrors, instancePath+"/orderId", "pattern", {pattern: "^ord_.+$"});
        }
      }
    }
    if(data.lines !== undefined){
      let data14 = data.lines;
      if((!(Array.isArray(data14))) && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/lines", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data14)){
        const len1 = data14.length;
        for(let i1=0; i1<len1; i1++){
          let data15 = data14[i1];
          if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
            vErrors = add(vErrors, instancePath+"/lines/" + i1, "type", {type: "object"});
          }
        }
      }
    }
    if(data._embedded !== undefined){
      if(!(func8(data._embedded, {instancePath:instancePath+"/_embedded"}))){
        vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
      }
    }
    if(data._links !== undefined){
      if(!(func9(data._links, {instancePath:instancePath+"/_links"}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
