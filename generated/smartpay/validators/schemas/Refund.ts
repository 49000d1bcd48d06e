// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
import { validate as LineItemId } from "./LineItemId.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func3 = /*#__PURE__*/ variants([["LineItemId", LineItemId], ["LineItem", LineItem]], false);
const func4 = Metadata;
const obj2 = ["requested_by_customer","fraudulent"];
const obj4 = ["succeeded","failed"];
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
      if("refund" !== data1){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"const",params:{allowedValue: "refund"}});
        errors++;
      }
    }
    if(data.payment !== undefined){
      if(typeof data.payment !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data3 = data.amount;
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data3 < 0 || isNaN(data3)){
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
    if(data.reason !== undefined){
      let data5 = data.reason;
      if(typeof data5 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data5)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data6 = data.status;
      if(typeof data6 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data6)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.lineItems !== undefined){
      let data7 = data.lineItems;
      if(Array.isArray(data7)){
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func3(data7[i0], {instancePath:instancePath+"/lineItems/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
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
      if(!(func4(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
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
      let data13 = data.createdAt;
      if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data13 == "number") && (isFinite(data13))){
        if(data13 > 9007199254740991 || isNaN(data13)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data13 < 0 || isNaN(data13)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data14 = data.updatedAt;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data14 < 0 || isNaN(data14)){
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
