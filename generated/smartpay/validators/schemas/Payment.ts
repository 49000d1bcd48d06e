// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
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
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(func2(data0) < 1){
          vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.object !== undefined){
      let data1 = data.object;
      if(typeof data1 !== "string"){
        vErrors = add(vErrors, instancePath+"/object", "type", {type: "string"});
      }
      if("payment" !== data1){
        vErrors = add(vErrors, instancePath+"/object", "const", {allowedValue: "payment"});
      }
    }
    if(data.amount !== undefined){
      let data2 = data.amount;
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 9007199254740991 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data2 < 0 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "number"});
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      if(!(func3(data.status, {instancePath:instancePath+"/status"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
    if(data.order !== undefined){
      if(typeof data.order !== "string"){
        vErrors = add(vErrors, instancePath+"/order", "type", {type: "string"});
      }
    }
    if(data.refunds !== undefined){
      let data6 = data.refunds;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data6[i0], {instancePath:instancePath+"/refunds/" + i0}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: "array"});
      }
    }
    if(data.lineItems !== undefined){
      let data8 = data.lineItems;
      if(Array.isArray(data8)){
        const len1 = data8.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func5(data8[i1], {instancePath:instancePath+"/lineItems/" + i1}))){
            vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/lineItems", "type", {type: "array"});
      }
    }
    if(data.reference !== undefined){
      if(typeof data.reference !== "string"){
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: "string"});
      }
    }
    if(data.description !== undefined){
      if(typeof data.description !== "string"){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.metadata !== undefined){
      if(!(func6(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
      }
    }
    if(data.test !== undefined){
      if(typeof data.test !== "boolean"){
        vErrors = add(vErrors, instancePath+"/test", "type", {type: "boolean"});
      }
    }
    if(data.createdAt !== undefined){
      let data14 = data.createdAt;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "integer"});
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          vErrors = add(vErrors, instancePath+"/createdAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data14 < 0 || isNaN(data14)){
          vErrors = add(vErrors, instancePath+"/createdAt", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data15 = data.updatedAt;
      if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
        vErrors = add(vErrors, instancePath+"/updatedAt", "type", {type: "integer"});
      }
      if((typeof data15 == "number") && (isFinite(data15))){
        if(data15 > 9007199254740991 || isNaN(data15)){
          vErrors = add(vErrors, instancePath+"/updatedAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data15 < 0 || isNaN(data15)){
          vErrors = add(vErrors, instancePath+"/updatedAt", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
