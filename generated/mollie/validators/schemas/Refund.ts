// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
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
const pattern0 = /*#__PURE__*/ new RegExp("^re_.+$", "u");
const pattern1 = /*#__PURE__*/ new RegExp("^tr_.+$", "u");
const pattern2 = /*#__PURE__*/ new RegExp("^stl_.+$", "u");
const pattern3 = /*#__PURE__*/ new RegExp("^ord_.+$", "u");
const obj2 = ["live","test"];
const obj4 = ["queued","pending","processing","refunded","failed","canceled"];
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
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
      errors++;
    }
    if(data.paymentId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paymentId"}});
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
      if("refund" !== data0){
        (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"const",params:{allowedValue: "refund"}});
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
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^re_.+$"}});
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
    if(data.amount !== undefined){
      if(!(func3(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      let data4 = data.status;
      if(typeof data4 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data4)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data5 = data.createdAt;
      if(typeof data5 === "string"){
        if(!(formats0(data5))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data6 = data.description;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.paymentId !== undefined){
      let data7 = data.paymentId;
      if(typeof data7 === "string"){
        if(func2(data7) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/paymentId",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
        if(!pattern1.test(data7)){
          (vErrors ??= []).push({instancePath:instancePath+"/paymentId",keyword:"pattern",params:{pattern: "^tr_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/paymentId",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.settlementId !== undefined){
      let data8 = data.settlementId;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/settlementId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data8 === "string"){
        if(!pattern2.test(data8)){
          (vErrors ??= []).push({instancePath:instancePath+"/settlementId",keyword:"pattern",params:{pattern: "^stl_.+$"}});
          errors++;
        }
      }
    }
    if(data.settlementAmount !== undefined){
      let data9 = data.settlementAmount;
      if(data9 !== null){
        if(!(func5(data9, {instancePath:instancePath+"/settlementAmount",parentData:data,parentDataProperty:"settlementAmount",rootData}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.externalReference !== undefined){
      if(!(func6(data.externalReference, {instancePath:instancePath+"/externalReference",parentData:data,parentDataProperty:"externalReference",rootData}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
        errors = vErrors.length;
      }
    }
    if(data.routingReversals !== undefined){
      let data11 = data.routingReversals;
      if((!(Array.isArray(data11))) && (data11 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/routingReversals",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data11)){
        const len0 = data11.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func7(data11[i0], {instancePath:instancePath+"/routingReversals/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.orderId !== undefined){
      let data13 = data.orderId;
      if((typeof data13 !== "string") && (data13 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data13 === "string"){
        if(!pattern3.test(data13)){
          (vErrors ??= []).push({instancePath:instancePath+"/orderId",keyword:"pattern",params:{pattern: "^ord_.+$"}});
          errors++;
        }
      }
    }
    if(data.lines !== undefined){
      let data14 = data.lines;
      if((!(Array.isArray(data14))) && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data14)){
        const len1 = data14.length;
        for(let i1=0; i1<len1; i1++){
          let data15 = data14[i1];
          if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
            (vErrors ??= []).push({instancePath:instancePath+"/lines/" + i1,keyword:"type",params:{type: "object"}});
            errors++;
          }
        }
      }
    }
    if(data._embedded !== undefined){
      if(!(func8(data._embedded, {instancePath:instancePath+"/_embedded",parentData:data,parentDataProperty:"_embedded",rootData}))){
        vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
        errors = vErrors.length;
      }
    }
    if(data._links !== undefined){
      if(!(func9(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
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
