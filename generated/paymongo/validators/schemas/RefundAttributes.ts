// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func2 = Metadata;
const obj2 = ["pending","processing","succeeded","failed"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.livemode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "livemode"}});
      errors++;
    }
    if(data.notes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "notes"}});
      errors++;
    }
    if(data.payment_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment_id"}});
      errors++;
    }
    if(data.payout_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payout_id"}});
      errors++;
    }
    if(data.reason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
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
    if(data.updated_at === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updated_at"}});
      errors++;
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2147483647 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.balance_transaction_id !== undefined){
      let data1 = data.balance_transaction_id;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/balance_transaction_id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.livemode !== undefined){
      if(typeof data.livemode !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/livemode",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      let data4 = data.metadata;
      if(data4 !== null){
        if(!(func2(data4, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.notes !== undefined){
      let data5 = data.notes;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.payout_id !== undefined){
      let data7 = data.payout_id;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/payout_id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.reason !== undefined){
      if(typeof data.reason !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data9 = data.status;
      if(typeof data9 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data9)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.available_at !== undefined){
      let data10 = data.available_at;
      if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data10 < 0 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.created_at !== undefined){
      let data11 = data.created_at;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data11 < 0 || isNaN(data11)){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.refunded_at !== undefined){
      let data12 = data.refunded_at;
      if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refunded_at",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data12 == "number") && (isFinite(data12))){
        if(data12 > 9007199254740991 || isNaN(data12)){
          (vErrors ??= []).push({instancePath:instancePath+"/refunded_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data12 < 0 || isNaN(data12)){
          (vErrors ??= []).push({instancePath:instancePath+"/refunded_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.updated_at !== undefined){
      let data13 = data.updated_at;
      if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
        (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data13 == "number") && (isFinite(data13))){
        if(data13 > 9007199254740991 || isNaN(data13)){
          (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data13 < 0 || isNaN(data13)){
          (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
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
