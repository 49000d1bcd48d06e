// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as Attempt } from "./Attempt.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Money } from "./Money.ts";
import { validate as RefundItem } from "./RefundItem.ts";
export { validate21 as validate };
const func4 = Amount;
const func9 = Metadata;
const func12 = RefundItem;
const func13 = Money;
const func14 = Attempt;
const pattern0 = /*#__PURE__*/ new RegExp("^[!-~]([ -~]*[!-~])?$", "u");
const obj2 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj4 = /*#__PURE__*/ new Set(["payment","amount","idempotencyKey","description","reason","metadata","reference","items","firstUsedAt","expectedRemaining","allowDisputed","after"]);
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.idempotencyKey === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idempotencyKey"}});
      errors++;
    }
    if(data.payment !== undefined){
      let data0 = data.payment;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      if(!(func4(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
        vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
        errors = vErrors.length;
      }
    }
    if(data.idempotencyKey !== undefined){
      let data2 = data.idempotencyKey;
      if(typeof data2 === "string"){
        if(func2(data2) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/idempotencyKey",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data2) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/idempotencyKey",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
        if(!pattern0.test(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/idempotencyKey",keyword:"pattern",params:{pattern: "^[!-~]([ -~]*[!-~])?$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/idempotencyKey",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data3 = data.description;
      if(typeof data3 === "string"){
        if(func2(data3) > 4096){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 4096}});
          errors++;
        }
        if(func2(data3) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data4 = data.reason;
      if(typeof data4 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data4)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      if(!(func9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
        errors = vErrors.length;
      }
    }
    if(data.reference !== undefined){
      let data6 = data.reference;
      if(typeof data6 === "string"){
        if(func2(data6) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 40}});
          errors++;
        }
        if(func2(data6) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.items !== undefined){
      let data7 = data.items;
      if(Array.isArray(data7)){
        if(data7.length > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 100}});
          errors++;
        }
        if(data7.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"minItems",params:{limit: 1}});
          errors++;
        }
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func12(data7[i0], {instancePath:instancePath+"/items/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func12.errors : vErrors.concat(func12.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.firstUsedAt !== undefined){
      let data9 = data.firstUsedAt;
      if(typeof data9 === "string"){
        if(!(formats0(data9))){
          (vErrors ??= []).push({instancePath:instancePath+"/firstUsedAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/firstUsedAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.expectedRemaining !== undefined){
      if(!(func13(data.expectedRemaining, {instancePath:instancePath+"/expectedRemaining",parentData:data,parentDataProperty:"expectedRemaining",rootData}))){
        vErrors = vErrors === null ? func13.errors : vErrors.concat(func13.errors);
        errors = vErrors.length;
      }
    }
    if(data.allowDisputed !== undefined){
      if(typeof data.allowDisputed !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/allowDisputed",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.after !== undefined){
      if(!(func14(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
        vErrors = vErrors === null ? func14.errors : vErrors.concat(func14.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!obj4.has(key0)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
        errors++;
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
