// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Price } from "./Price.ts";
import { validate as PriceId } from "./PriceId.ts";
export { validate21 as validate };
const func3 = /*#__PURE__*/ variants([["PriceId", PriceId], ["Price", Price]], false);
const func4 = Metadata;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
      if("lineItem" !== data1){
        (vErrors ??= []).push({instancePath:instancePath+"/object",keyword:"const",params:{allowedValue: "lineItem"}});
        errors++;
      }
    }
    if(data.kind !== undefined){
      if(typeof data.kind !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.price !== undefined){
      if(!(func3(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      let data4 = data.quantity;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 9007199254740991 || isNaN(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data4 < 0 || isNaN(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.amount !== undefined){
      let data5 = data.amount;
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 9007199254740991 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data5 < -9007199254740991 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
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
      let data10 = data.createdAt;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data10 < 0 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data11 = data.updatedAt;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data11 < 0 || isNaN(data11)){
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
