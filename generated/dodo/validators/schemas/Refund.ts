// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { validate as Customer } from "./Customer.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["succeeded","failed","pending","review"];
const func2 = Metadata;
const func3 = Customer;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.refund_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refund_id"}});
      errors++;
    }
    if(data.payment_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment_id"}});
      errors++;
    }
    if(data.business_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "business_id"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.created_at === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "created_at"}});
      errors++;
    }
    if(data.is_partial === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "is_partial"}});
      errors++;
    }
    if(data.metadata === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "metadata"}});
      errors++;
    }
    if(data.customer === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "customer"}});
      errors++;
    }
    if(data.refund_id !== undefined){
      if(typeof data.refund_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/refund_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
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
      let data3 = data.status;
      if(typeof data3 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data3)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.created_at !== undefined){
      let data4 = data.created_at;
      if(typeof data4 === "string"){
        if(!(formats0(data4))){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.is_partial !== undefined){
      if(typeof data.is_partial !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/is_partial",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data6 = data.amount;
      if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 2147483647 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data6 < 0 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.currency !== undefined){
      let data7 = data.currency;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data8 = data.reason;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
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
    if(data.brand_id !== undefined){
      if(typeof data.brand_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/brand_id",keyword:"type",params:{type: "string"}});
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
