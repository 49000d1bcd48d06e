// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
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
const pattern0 = /^[!-~]([ -~]*[!-~])?$/u;
const obj2 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj4 = /*#__PURE__*/ new Set(["payment","amount","idempotencyKey","description","reason","metadata","reference","items","firstUsedAt","expectedRemaining","allowDisputed","after"]);
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.idempotencyKey === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "idempotencyKey"});
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
      }
      else {
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      if(!(func4(data.amount, {instancePath:instancePath+"/amount"}))){
        vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
      }
    }
    if(data.idempotencyKey !== undefined){
      let data2 = data.idempotencyKey;
      if(typeof data2 === "string"){
        if(func2(data2) > 255){
          vErrors = add(vErrors, instancePath+"/idempotencyKey", "maxLength", {limit: 255});
        }
        if(func2(data2) < 1){
          vErrors = add(vErrors, instancePath+"/idempotencyKey", "minLength", {limit: 1});
        }
        if(!pattern0.test(data2)){
          vErrors = add(vErrors, instancePath+"/idempotencyKey", "pattern", {pattern: "^[!-~]([ -~]*[!-~])?$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/idempotencyKey", "type", {type: "string"});
      }
    }
    if(data.description !== undefined){
      let data3 = data.description;
      if(typeof data3 === "string"){
        if(func2(data3) > 4096){
          vErrors = add(vErrors, instancePath+"/description", "maxLength", {limit: 4096});
        }
        if(func2(data3) < 1){
          vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.reason !== undefined){
      let data4 = data.reason;
      if(typeof data4 !== "string"){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
      }
      if(!obj2.includes(data4)){
        vErrors = add(vErrors, instancePath+"/reason", "enum", {allowedValues: obj2});
      }
    }
    if(data.metadata !== undefined){
      if(!(func9(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
      }
    }
    if(data.reference !== undefined){
      let data6 = data.reference;
      if(typeof data6 === "string"){
        if(func2(data6) > 40){
          vErrors = add(vErrors, instancePath+"/reference", "maxLength", {limit: 40});
        }
        if(func2(data6) < 1){
          vErrors = add(vErrors, instancePath+"/reference", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: "string"});
      }
    }
    if(data.items !== undefined){
      let data7 = data.items;
      if(Array.isArray(data7)){
        if(data7.length > 100){
          vErrors = add(vErrors, instancePath+"/items", "maxItems", {limit: 100});
        }
        if(data7.length < 1){
          vErrors = add(vErrors, instancePath+"/items", "minItems", {limit: 1});
        }
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func12(data7[i0], {instancePath:instancePath+"/items/" + i0}))){
            vErrors = vErrors === null ? func12.errors : vErrors.concat(func12.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/items", "type", {type: "array"});
      }
    }
    if(data.firstUsedAt !== undefined){
      let data9 = data.firstUsedAt;
      if(typeof data9 === "string"){
        if(!(formats0(data9))){
          vErrors = add(vErrors, instancePath+"/firstUsedAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/firstUsedAt", "type", {type: "string"});
      }
    }
    if(data.expectedRemaining !== undefined){
      if(!(func13(data.expectedRemaining, {instancePath:instancePath+"/expectedRemaining"}))){
        vErrors = vErrors === null ? func13.errors : vErrors.concat(func13.errors);
      }
    }
    if(data.allowDisputed !== undefined){
      if(typeof data.allowDisputed !== "boolean"){
        vErrors = add(vErrors, instancePath+"/allowDisputed", "type", {type: "boolean"});
      }
    }
    if(data.after !== undefined){
      if(!(func14(data.after, {instancePath:instancePath+"/after"}))){
        vErrors = vErrors === null ? func14.errors : vErrors.concat(func14.errors);
      }
    }
    for(const key0 in data){
      if(!obj4.has(key0)){
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
