// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Price } from "./Price.ts";
import { validate as PriceId } from "./PriceId.ts";
export { validate21 as validate };
const func3 = /*#__PURE__*/ variants([["PriceId", PriceId], ["Price", Price]], false);
const func4 = Metadata;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
      if("lineItem" !== data1){
        vErrors = add(vErrors, instancePath+"/object", "const", {allowedValue: "lineItem"});
      }
    }
    if(data.kind !== undefined){
      if(typeof data.kind !== "string"){
        vErrors = add(vErrors, instancePath+"/kind", "type", {type: "string"});
      }
    }
    if(data.price !== undefined){
      if(!(func3(data.price, {instancePath:instancePath+"/price"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
    if(data.quantity !== undefined){
      let data4 = data.quantity;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        vErrors = add(vErrors, instancePath+"/quantity", "type", {type: "integer"});
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 9007199254740991 || isNaN(data4)){
          vErrors = add(vErrors, instancePath+"/quantity", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data4 < 0 || isNaN(data4)){
          vErrors = add(vErrors, instancePath+"/quantity", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.amount !== undefined){
      let data5 = data.amount;
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 9007199254740991 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data5 < -9007199254740991 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: -9007199254740991});
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
      let data10 = data.createdAt;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "integer"});
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/createdAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data10 < 0 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/createdAt", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data11 = data.updatedAt;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        vErrors = add(vErrors, instancePath+"/updatedAt", "type", {type: "integer"});
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          vErrors = add(vErrors, instancePath+"/updatedAt", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data11 < 0 || isNaN(data11)){
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
