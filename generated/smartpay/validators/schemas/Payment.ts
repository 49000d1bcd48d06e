// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
import { validate as LineItemId } from "./LineItemId.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as PaymentStatus } from "./PaymentStatus.ts";
import { validate as Refund } from "./Refund.ts";
import { validate as RefundId } from "./RefundId.ts";
export { validate21 as validate };
const func3 = PaymentStatus;
const func4 = /*#__PURE__*/ variants([["RefundId", RefundId], ["Refund", Refund]], false);
const func5 = /*#__PURE__*/ variants([["LineItemId", LineItemId], ["LineItem", LineItem]], false);
const func6 = Metadata;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(func2(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.object !== undefined){
      let data1 = data.object;
      if(typeof data1 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if("payment" !== data1){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"const",params:{allowedValue: "payment"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data2 = data.amount;
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 9007199254740991 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data2 < 0 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
        errors++;
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.status !== undefined){
      if(!(func3(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    if(data.order !== undefined){
      if(typeof data.order !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/order",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.refunds !== undefined){
      let data6 = data.refunds;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data6[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/refunds",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.lineItems !== undefined){
      let data8 = data.lineItems;
      if(Array.isArray(data8)){
        const len1 = data8.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func5(data8[i1], {instancePath:instancePath+"/lineItems/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
            vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/lineItems",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.reference !== undefined){
      if(typeof data.reference !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      if(!(func6(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
        errors = vErrors.length;
      }
    }
    if(data.test !== undefined){
      if(typeof data.test !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/test",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data14 = data.createdAt;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data14 < 0 || isNaN(data14)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data15 = data.updatedAt;
      if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
        (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data15 == "number") && (isFinite(data15))){
        if(data15 > 9007199254740991 || isNaN(data15)){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data15 < 0 || isNaN(data15)){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
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
