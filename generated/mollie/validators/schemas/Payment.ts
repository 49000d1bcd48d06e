// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as PaymentEmbedded } from "./PaymentEmbedded.ts";
import { validate as PaymentLinks } from "./PaymentLinks.ts";
import { validate as SettlementAmount } from "./SettlementAmount.ts";
export { validate21 as validate };
const func3 = Amount;
const func8 = SettlementAmount;
const func9 = PaymentEmbedded;
const func10 = PaymentLinks;
const pattern0 = /*#__PURE__*/ new RegExp("^tr_.+$", "u");
const obj2 = ["live","test"];
const obj4 = ["open","pending","authorized","paid","canceled","expired","failed"];
const obj6 = ["automatic","manual",null];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.resource === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resource"}});
      errors++;
    }
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.mode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mode"}});
      errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.description === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});
      errors++;
    }
    if(data.profileId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "profileId"}});
      errors++;
    }
    if(data.sequenceType === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sequenceType"}});
      errors++;
    }
    if(data._links === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_links"}});
      errors++;
    }
    if(data.resource !== undefined){
      let data0 = data.resource;
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if("payment" !== data0){
        (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"const",params:{allowedValue: "payment"}});
        errors++;
      }
    }
    if(data.id !== undefined){
      let data1 = data.id;
      if(typeof data1 === "string"){
        if(func2(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^tr_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.mode !== undefined){
      let data2 = data.mode;
      if(typeof data2 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data2)){
        (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data3 = data.status;
      if(typeof data3 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data3)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      if(!(func3(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    if(data.amountRefunded !== undefined){
      let data5 = data.amountRefunded;
      if(data5 !== null){
        if(!(func3(data5, {instancePath:instancePath+"/amountRefunded",parentData:data,parentDataProperty:"amountRefunded",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.amountRemaining !== undefined){
      let data6 = data.amountRemaining;
      if(data6 !== null){
        if(!(func3(data6, {instancePath:instancePath+"/amountRemaining",parentData:data,parentDataProperty:"amountRemaining",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.amountCaptured !== undefined){
      let data7 = data.amountCaptured;
      if(data7 !== null){
        if(!(func3(data7, {instancePath:instancePath+"/amountCaptured",parentData:data,parentDataProperty:"amountCaptured",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.amountChargedBack !== undefined){
      let data8 = data.amountChargedBack;
      if(data8 !== null){
        if(!(func3(data8, {instancePath:instancePath+"/amountChargedBack",parentData:data,parentDataProperty:"amountChargedBack",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.captureMode !== undefined){
      let data9 = data.captureMode;
      if((typeof data9 !== "string") && (data9 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/captureMode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj6.includes(data9)){
        (vErrors ??= []).push({instancePath:instancePath+"/captureMode",keyword:"enum",params:{allowedValues: obj6}});
        errors++;
      }
    }
    if(data.captureDelay !== undefined){
      let data10 = data.captureDelay;
      if((typeof data10 !== "string") && (data10 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/captureDelay",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.captureBefore !== undefined){
      let data11 = data.captureBefore;
      if((typeof data11 !== "string") && (data11 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/captureBefore",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.settlementAmount !== undefined){
      let data12 = data.settlementAmount;
      if(data12 !== null){
        if(!(func8(data12, {instancePath:instancePath+"/settlementAmount",parentData:data,parentDataProperty:"settlementAmount",rootData}))){
          vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.method !== undefined){
      let data14 = data.method;
      if((typeof data14 !== "string") && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.profileId !== undefined){
      if(typeof data.profileId !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/profileId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.sequenceType !== undefined){
      if(typeof data.sequenceType !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/sequenceType",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.orderId !== undefined){
      let data17 = data.orderId;
      if((typeof data17 !== "string") && (data17 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data18 = data.createdAt;
      if(typeof data18 === "string"){
        if(!(formats0(data18))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.authorizedAt !== undefined){
      let data19 = data.authorizedAt;
      if((typeof data19 !== "string") && (data19 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/authorizedAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data19 === "string"){
        if(!(formats0(data19))){
          (vErrors ??= []).push({instancePath:instancePath+"/authorizedAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.paidAt !== undefined){
      let data20 = data.paidAt;
      if((typeof data20 !== "string") && (data20 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/paidAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data20 === "string"){
        if(!(formats0(data20))){
          (vErrors ??= []).push({instancePath:instancePath+"/paidAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.canceledAt !== undefined){
      let data21 = data.canceledAt;
      if((typeof data21 !== "string") && (data21 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/canceledAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data21 === "string"){
        if(!(formats0(data21))){
          (vErrors ??= []).push({instancePath:instancePath+"/canceledAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.expiredAt !== undefined){
      let data22 = data.expiredAt;
      if((typeof data22 !== "string") && (data22 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiredAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data22 === "string"){
        if(!(formats0(data22))){
          (vErrors ??= []).push({instancePath:instancePath+"/expiredAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.failedAt !== undefined){
      let data23 = data.failedAt;
      if((typeof data23 !== "string") && (data23 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/failedAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data23 === "string"){
        if(!(formats0(data23))){
          (vErrors ??= []).push({instancePath:instancePath+"/failedAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.details !== undefined){
      let data24 = data.details;
      if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data.billingAddress !== undefined){
      let data25 = data.billingAddress;
      if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/billingAddress",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data.shippingAddress !== undefined){
      let data26 = data.shippingAddress;
      if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/shippingAddress",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data._embedded !== undefined){
      if(!(func9(data._embedded, {instancePath:instancePath+"/_embedded",parentData:data,parentDataProperty:"_embedded",rootData}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
        errors = vErrors.length;
      }
    }
    if(data._links !== undefined){
      if(!(func10(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
        vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
