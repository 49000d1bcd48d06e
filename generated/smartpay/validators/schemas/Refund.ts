// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
import { validate as LineItemId } from "./LineItemId.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func3 = /*#__PURE__*/ variants([["LineItemId", LineItemId], ["LineItem", LineItem]], false);
const func4 = Metadata;
const obj2 = ["requested_by_customer","fraudulent"];
const obj4 = ["succeeded","failed"];
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
      if("refund" !== data1){
        vErrors = add(vErrors, instancePath+"/object", "const", {allowedValue: "refund"});
      }
    }
    if(data.payment !== undefined){
      if(typeof data.payment !== "string"){
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data3 = data.amount;
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data3 < 0 || isNaN(data3)){
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
    if(data.reason !== undefined){
      let data5 = data.reason;
      if(typeof data5 !== "string"){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
      }
      if(!obj2.includes(data5)){
        vErrors = add(vErrors, instancePath+"/reason", "enum", {allowedValues: obj2});
      }
    }
    if(data.status !== undefined){
      let data6 = data.status;
      if(typeof data6 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj4.includes(data6)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj4});
      }
    }
    if(data.lineItems !== undefined){
      let data7 = data.lineItems;
      if(Array.isArray(data7)){
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func3(data7[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
            vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
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
      if(!(func4(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
      }
    }
    if(data.test !== undefined){
      if(typeof data.test !== "boolean"){
        vErrors = add(vErrors, instancePath+"/test", "type", {type: "boolean"});
      }
    }
    if(data.createdAt !== undefined){
      let data13 = data.createdAt;
      if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "integer"});
      }
      if((typeof data13 == "number") && (isFinite(data13))){
        if(data13 > 9007199254740991 || isNaN(data13)){
          vErrors = add(vErrors, instancePath+"/createdAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data13 < 0 || isNaN(data13)){
          vErrors = add(vErrors, instancePath+"/createdAt", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data14 = data.updatedAt;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        vErrors = add(vErrors, instancePath+"/updatedAt", "type", {type: "integer"});
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          vErrors = add(vErrors, instancePath+"/updatedAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data14 < 0 || isNaN(data14)){
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
