// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["succeeded","failed","pending","review"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.refund_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "refund_id"});
    }
    if(data.payment_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment_id"});
    }
    if(data.business_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "business_id"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.created_at === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "created_at"});
    }
    if(data.is_partial === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "is_partial"});
    }
    if(data.refund_id !== undefined){
      if(typeof data.refund_id !== "string"){
        vErrors = add(vErrors, instancePath+"/refund_id", "type", {type: "string"});
      }
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
      let data3 = data.status;
      if(typeof data3 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data3)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.created_at !== undefined){
      let data4 = data.created_at;
      if(typeof data4 === "string"){
        if(!(formats0(data4))){
          vErrors = add(vErrors, instancePath+"/created_at", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "string"});
      }
    }
    if(data.is_partial !== undefined){
      if(typeof data.is_partial !== "boolean"){
        vErrors = add(vErrors, instancePath+"/is_partial", "type", {type: "boolean"});
      }
    }
    if(data.amount !== undefined){
      let data6 = data.amount;
      if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: ["integer","null"]});
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 2147483647 || isNaN(data6)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 2147483647});
        }
        if(data6 < 0 || isNaN(data6)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.currency !== undefined){
      let data7 = data.currency;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: ["string","null"]});
      }
    }
    if(data.reason !== undefined){
      let data8 = data.reason;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
