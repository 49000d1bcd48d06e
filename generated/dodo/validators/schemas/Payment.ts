// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Customer } from "./Customer.ts";
import { validate as Dispute } from "./Dispute.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as ProductCartItem } from "./ProductCartItem.ts";
import { validate as RefundListItem } from "./RefundListItem.ts";
export { validate21 as validate };
const func2 = Metadata;
const func3 = Customer;
const func4 = ProductCartItem;
const func5 = RefundListItem;
const func6 = Dispute;
const obj2 = ["partial","full",null];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment_id"});
    }
    if(data.total_amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "total_amount"});
    }
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        vErrors = add(vErrors, instancePath+"/payment_id", "type", {type: "string"});
      }
    }
    if(data.business_id !== undefined){
      if(typeof data.business_id !== "string"){
        vErrors = add(vErrors, instancePath+"/business_id", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: ["string","null"]});
      }
    }
    if(data.total_amount !== undefined){
      let data3 = data.total_amount;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        vErrors = add(vErrors, instancePath+"/total_amount", "type", {type: "integer"});
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 2147483647 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/total_amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data3 < 0 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/total_amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.tax !== undefined){
      let data5 = data.tax;
      if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/tax", "type", {type: ["integer","null"]});
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 2147483647 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/tax", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data5 < -2147483648 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/tax", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.settlement_amount !== undefined){
      let data6 = data.settlement_amount;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        vErrors = add(vErrors, instancePath+"/settlement_amount", "type", {type: "integer"});
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 2147483647 || isNaN(data6)){
          vErrors = add(vErrors, instancePath+"/settlement_amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data6 < -2147483648 || isNaN(data6)){
          vErrors = add(vErrors, instancePath+"/settlement_amount", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.settlement_currency !== undefined){
      if(typeof data.settlement_currency !== "string"){
        vErrors = add(vErrors, instancePath+"/settlement_currency", "type", {type: "string"});
      }
    }
    if(data.settlement_tax !== undefined){
      let data8 = data.settlement_tax;
      if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/settlement_tax", "type", {type: ["integer","null"]});
      }
      if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 > 2147483647 || isNaN(data8)){
          vErrors = add(vErrors, instancePath+"/settlement_tax", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data8 < -2147483648 || isNaN(data8)){
          vErrors = add(vErrors, instancePath+"/settlement_tax", "minimum", {comparison: ">=", limit: -2147483648});
        }
      }
    }
    if(data.created_at !== undefined){
      let data9 = data.created_at;
      if(typeof data9 === "string"){
        if(!(formats0(data9))){
          vErrors = add(vErrors, instancePath+"/created_at", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "string"});
      }
    }
    if(data.updated_at !== undefined){
      let data10 = data.updated_at;
      if((typeof data10 !== "string") && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/updated_at", "type", {type: ["string","null"]});
      }
      if(typeof data10 === "string"){
        if(!(formats0(data10))){
          vErrors = add(vErrors, instancePath+"/updated_at", "format", {format: "date-time"});
        }
      }
    }
    if(data.metadata !== undefined){
      if(!(func2(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.customer !== undefined){
      if(!(func3(data.customer, {instancePath:instancePath+"/customer"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
      }
    }
    if(data.subscription_id !== undefined){
      let data13 = data.subscription_id;
      if((typeof data13 !== "string") && (data13 !== null)){
        vErrors = add(vErrors, instancePath+"/subscription_id", "type", {type: ["string","null"]});
      }
    }
    if(data.product_cart !== undefined){
      let data14 = data.product_cart;
      if((!(Array.isArray(data14))) && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/product_cart", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data14)){
        const len0 = data14.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data14[i0], {instancePath:instancePath+"/product_cart/" + i0}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          }
        }
      }
    }
    if(data.payment_provider !== undefined){
      if(typeof data.payment_provider !== "string"){
        vErrors = add(vErrors, instancePath+"/payment_provider", "type", {type: "string"});
      }
    }
    if(data.is_update_payment_method !== undefined){
      if(typeof data.is_update_payment_method !== "boolean"){
        vErrors = add(vErrors, instancePath+"/is_update_payment_method", "type", {type: "boolean"});
      }
    }
    if(data.refund_status !== undefined){
      let data18 = data.refund_status;
      if((typeof data18 !== "string") && (data18 !== null)){
        vErrors = add(vErrors, instancePath+"/refund_status", "type", {type: ["string","null"]});
      }
      if(!obj2.includes(data18)){
        vErrors = add(vErrors, instancePath+"/refund_status", "enum", {allowedValues: obj2});
      }
    }
    if(data.refunds !== undefined){
      let data19 = data.refunds;
      if((!(Array.isArray(data19))) && (data19 !== null)){
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data19)){
        const len1 = data19.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func5(data19[i1], {instancePath:instancePath+"/refunds/" + i1}))){
            vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
          }
        }
      }
    }
    if(data.disputes !== undefined){
      let data21 = data.disputes;
      if((!(Array.isArray(data21))) && (data21 !== null)){
        vErrors = add(vErrors, instancePath+"/disputes", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data21)){
        const len2 = data21.length;
        for(let i2=0; i2<len2; i2++){
          if(!(func6(data21[i2], {instancePath:instancePath+"/disputes/" + i2}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
          }
        }
      }
    }
    if(data.error_code !== undefined){
      let data23 = data.error_code;
      if((typeof data23 !== "string") && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/error_code", "type", {type: ["string","null"]});
      }
    }
    if(data.error_message !== undefined){
      let data24 = data.error_message;
      if((typeof data24 !== "string") && (data24 !== null)){
        vErrors = add(vErrors, instancePath+"/error_message", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
