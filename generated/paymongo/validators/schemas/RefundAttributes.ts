// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func2 = Metadata;
const obj2 = ["pending","processing","succeeded","failed"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.livemode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "livemode"});
    }
    if(data.notes === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "notes"});
    }
    if(data.payment_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment_id"});
    }
    if(data.payout_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payout_id"});
    }
    if(data.reason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.created_at === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "created_at"});
    }
    if(data.updated_at === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "updated_at"});
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2147483647 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.balance_transaction_id !== undefined){
      let data1 = data.balance_transaction_id;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/balance_transaction_id", "type", {type: ["string","null"]});
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.livemode !== undefined){
      if(typeof data.livemode !== "boolean"){
        vErrors = add(vErrors, instancePath+"/livemode", "type", {type: "boolean"});
      }
    }
    if(data.metadata !== undefined){
      let data4 = data.metadata;
      if(data4 !== null){
        if(!(func2(data4, {instancePath:instancePath+"/metadata"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.notes !== undefined){
      let data5 = data.notes;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/notes", "type", {type: ["string","null"]});
      }
    }
    if(data.payment_id !== undefined){
      if(typeof data.payment_id !== "string"){
        vErrors = add(vErrors, instancePath+"/payment_id", "type", {type: "string"});
      }
    }
    if(data.payout_id !== undefined){
      let data7 = data.payout_id;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/payout_id", "type", {type: ["string","null"]});
      }
    }
    if(data.reason !== undefined){
      if(typeof data.reason !== "string"){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      let data9 = data.status;
      if(typeof data9 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data9)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.available_at !== undefined){
      let data10 = data.available_at;
      if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/available_at", "type", {type: ["integer","null"]});
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/available_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data10 < 0 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/available_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.created_at !== undefined){
      let data11 = data.created_at;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "integer"});
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          vErrors = add(vErrors, instancePath+"/created_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data11 < 0 || isNaN(data11)){
          vErrors = add(vErrors, instancePath+"/created_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.refunded_at !== undefined){
      let data12 = data.refunded_at;
      if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
        vErrors = add(vErrors, instancePath+"/refunded_at", "type", {type: ["integer","null"]});
      }
      if((typeof data12 == "number") && (isFinite(data12))){
        if(data12 > 9007199254740991 || isNaN(data12)){
          vErrors = add(vErrors, instancePath+"/refunded_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data12 < 0 || isNaN(data12)){
          vErrors = add(vErrors, instancePath+"/refunded_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.updated_at !== undefined){
      let data13 = data.updated_at;
      if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
        vErrors = add(vErrors, instancePath+"/updated_at", "type", {type: "integer"});
      }
      if((typeof data13 == "number") && (isFinite(data13))){
        if(data13 > 9007199254740991 || isNaN(data13)){
          vErrors = add(vErrors, instancePath+"/updated_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data13 < 0 || isNaN(data13)){
          vErrors = add(vErrors, instancePath+"/updated_at", "minimum", {comparison: ">=", limit: 0});
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
