// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RequestMetadata } from "./RequestMetadata.ts";
export { validate21 as validate };
const func10 = RequestMetadata;
const pattern0 = /^payment_.+$/u;
const obj2 = ["JPY"];
const obj4 = ["requested_by_customer","fraudulent"];
const obj6 = ["payment","amount","currency","reason","description","reference","lineItems","metadata"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.reason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason"});
    }
    if(data.payment !== undefined){
      let data0 = data.payment;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          vErrors = add(vErrors, instancePath+"/payment", "maxLength", {limit: 255});
        }
        if(func2(data0) < 1){
          vErrors = add(vErrors, instancePath+"/payment", "minLength", {limit: 1});
        }
        if(!pattern0.test(data0)){
          vErrors = add(vErrors, instancePath+"/payment", "pattern", {pattern: "^payment_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
        let res0;
        if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
          vErrors = add(vErrors, instancePath+"/amount", "multipleOf", {multipleOf: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "number"});
      }
    }
    if(data.currency !== undefined){
      let data2 = data.currency;
      if(typeof data2 !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
      if(!obj2.includes(data2)){
        vErrors = add(vErrors, instancePath+"/currency", "enum", {allowedValues: obj2});
      }
    }
    if(data.reason !== undefined){
      let data3 = data.reason;
      if(typeof data3 !== "string"){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
      }
      if(!obj4.includes(data3)){
        vErrors = add(vErrors, instancePath+"/reason", "enum", {allowedValues: obj4});
      }
    }
    if(data.description !== undefined){
      let data4 = data.description;
      if(typeof data4 === "string"){
        if(func2(data4) > 80){
          vErrors = add(vErrors, instancePath+"/description", "maxLength", {limit: 80});
        }
        if(func2(data4) < 1){
          vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.reference !== undefined){
      let data5 = data.reference;
      if(typeof data5 === "string"){
        if(func2(data5) > 40){
          vErrors = add(vErrors, instancePath+"/reference", "maxLength", {limit: 40});
        }
        if(func2(data5) < 1){
          vErrors = add(vErrors, instancePath+"/reference", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: "string"});
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
              vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "maxLength", {limit: 255});
            }
            if(func2(data7) < 1){
              vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "minLength", {limit: 1});
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/lineItems", "type", {type: "array"});
      }
    }
    if(data.metadata !== undefined){
      if(!(func10(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
      }
    }
    for(const key0 in data){
      if(!obj6.includes(key0)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
