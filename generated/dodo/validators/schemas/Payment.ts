// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
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
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment_id"}});
      errors++;
    }
    if(data.total_amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total_amount"}});
      errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.business_id !== undefined){
      if(typeof data.business_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/business_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.total_amount !== undefined){
      let data3 = data.total_amount;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        (vErrors ??= []).push({instancePath:instancePath+"/total_amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 2147483647 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/total_amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data3 < 0 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/total_amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.tax !== undefined){
      let data5 = data.tax;
      if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 2147483647 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data5 < -2147483648 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.settlement_amount !== undefined){
      let data6 = data.settlement_amount;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        (vErrors ??= []).push({instancePath:instancePath+"/settlement_amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 2147483647 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/settlement_amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data6 < -2147483648 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/settlement_amount",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.settlement_currency !== undefined){
      if(typeof data.settlement_currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/settlement_currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.settlement_tax !== undefined){
      let data8 = data.settlement_tax;
      if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/settlement_tax",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data8 == "number") && (isFinite(data8))){
        if(data8 > 2147483647 || isNaN(data8)){
          (vErrors ??= []).push({instancePath:instancePath+"/settlement_tax",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data8 < -2147483648 || isNaN(data8)){
          (vErrors ??= []).push({instancePath:instancePath+"/settlement_tax",keyword:"minimum",params:{comparison: ">=", limit: -2147483648}});
          errors++;
        }
      }
    }
    if(data.created_at !== undefined){
      let data9 = data.created_at;
      if(typeof data9 === "string"){
        if(!(formats0(data9))){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.updated_at !== undefined){
      let data10 = data.updated_at;
      if((typeof data10 !== "string") && (data10 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data10 === "string"){
        if(!(formats0(data10))){
          (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.metadata !== undefined){
      if(!(func2(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.customer !== undefined){
      if(!(func3(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    if(data.subscription_id !== undefined){
      let data13 = data.subscription_id;
      if((typeof data13 !== "string") && (data13 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/subscription_id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.product_cart !== undefined){
      let data14 = data.product_cart;
      if((!(Array.isArray(data14))) && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/product_cart",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data14)){
        const len0 = data14.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data14[i0], {instancePath:instancePath+"/product_cart/" + i0,parentData:data14,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.payment_provider !== undefined){
      if(typeof data.payment_provider !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment_provider",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.is_update_payment_method !== undefined){
      if(typeof data.is_update_payment_method !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/is_update_payment_method",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.refund_status !== undefined){
      let data18 = data.refund_status;
      if((typeof data18 !== "string") && (data18 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refund_status",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj2.includes(data18)){
        (vErrors ??= []).push({instancePath:instancePath+"/refund_status",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.refunds !== undefined){
      let data19 = data.refunds;
      if((!(Array.isArray(data19))) && (data19 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refunds",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data19)){
        const len1 = data19.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func5(data19[i1], {instancePath:instancePath+"/refunds/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
            vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.disputes !== undefined){
      let data21 = data.disputes;
      if((!(Array.isArray(data21))) && (data21 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/disputes",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data21)){
        const len2 = data21.length;
        for(let i2=0; i2<len2; i2++){
          if(!(func6(data21[i2], {instancePath:instancePath+"/disputes/" + i2,parentData:data21,parentDataProperty:i2,rootData}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.error_code !== undefined){
      let data23 = data.error_code;
      if((typeof data23 !== "string") && (data23 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/error_code",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.error_message !== undefined){
      let data24 = data.error_message;
      if((typeof data24 !== "string") && (data24 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/error_message",keyword:"type",params:{type: ["string","null"]}});
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
