// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as RequestMetadata } from "./RequestMetadata.ts";
export { validate21 as validate };
const func10 = RequestMetadata;
const pattern0 = /*#__PURE__*/ new RegExp("^payment_.+$", "u");
const obj2 = ["JPY"];
const obj4 = ["requested_by_customer","fraudulent"];
const obj6 = ["payment","amount","currency","reason","description","reference","lineItems","metadata"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment"}});
      errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.reason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
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
        if(!pattern0.test(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"pattern",params:{pattern: "^payment_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data1 < 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
        let res0;
        if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"multipleOf",params:{multipleOf: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"}});
        errors++;
      }
    }
    if(data.currency !== undefined){
      let data2 = data.currency;
      if(typeof data2 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data2)){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data3 = data.reason;
      if(typeof data3 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data3)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data4 = data.description;
      if(typeof data4 === "string"){
        if(func2(data4) > 80){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 80}});
          errors++;
        }
        if(func2(data4) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.reference !== undefined){
      let data5 = data.reference;
      if(typeof data5 === "string"){
        if(func2(data5) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 40}});
          errors++;
        }
        if(func2(data5) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.lineItems !== undefined){
      let data6 = data.lineItems;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          let data7 = data6[i0];
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              (vErrors ??= []).push({instancePath:instancePath+"/lineItems/" + i0,keyword:"maxLength",params:{limit: 255}});
              errors++;
            }
            if(func2(data7) < 1){
              (vErrors ??= []).push({instancePath:instancePath+"/lineItems/" + i0,keyword:"minLength",params:{limit: 1}});
              errors++;
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/lineItems/" + i0,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/lineItems",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      if(!(func10(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!obj6.includes(key0)){
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
