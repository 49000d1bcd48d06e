// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as PaymentLinks } from "./PaymentLinks.ts";
export { validate21 as validate };
const func3 = Amount;
const func8 = PaymentLinks;
const pattern0 = /*#__PURE__*/ new RegExp("^tr_.+$", "u");
const obj2 = ["live","test"];
const obj4 = ["open","pending","authorized","paid","canceled","expired","failed"];
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
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
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
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.method !== undefined){
      let data10 = data.method;
      if((typeof data10 !== "string") && (data10 !== null)){
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
    if(data.createdAt !== undefined){
      let data13 = data.createdAt;
      if(typeof data13 === "string"){
        if(!(formats0(data13))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.details !== undefined){
      let data14 = data.details;
      if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data.billingAddress !== undefined){
      let data15 = data.billingAddress;
      if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/billingAddress",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data.shippingAddress !== undefined){
      let data16 = data.shippingAddress;
      if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/shippingAddress",keyword:"type",params:{type: ["object","null"]}});
        errors++;
      }
    }
    if(data._links !== undefined){
      if(!(func8(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
        vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
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
