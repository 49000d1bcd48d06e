// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
export { validate21 as validate };
const obj2 = ["amount","previousTransactionId","refundReason","notes"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data0 < 1 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.previousTransactionId !== undefined){
      let data1 = data.previousTransactionId;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/previousTransactionId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data1 === "string"){
        if(func2(data1) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/previousTransactionId",keyword:"maxLength",params:{limit: 100}});
          errors++;
        }
      }
    }
    if(data.refundReason !== undefined){
      let data2 = data.refundReason;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refundReason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data2 === "string"){
        if(func2(data2) > 1024){
          (vErrors ??= []).push({instancePath:instancePath+"/refundReason",keyword:"maxLength",params:{limit: 1024}});
          errors++;
        }
      }
    }
    if(data.notes !== undefined){
      let data3 = data.notes;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data3 === "string"){
        if(func2(data3) > 4096){
          (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"maxLength",params:{limit: 4096}});
          errors++;
        }
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
