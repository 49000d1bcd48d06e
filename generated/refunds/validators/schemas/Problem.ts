// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Attempt } from "./Attempt.ts";
import { validate as ErrorCode } from "./ErrorCode.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const func2 = ErrorCode;
const func3 = Issue;
const func4 = Attempt;
const obj2 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = ["never","same_key","after_delay","after_reconcile","after_fix"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
      errors++;
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.detail === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
      errors++;
    }
    if(data.code === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
      errors++;
    }
    if(data.outcome === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
      errors++;
    }
    if(data.retry === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "retry"}});
      errors++;
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 599 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
          errors++;
        }
        if(data2 < 400 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
          errors++;
        }
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.instance !== undefined){
      if(typeof data.instance !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/instance",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.code !== undefined){
      if(!(func2(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.outcome !== undefined){
      let data6 = data.outcome;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj2.includes(data6)){
        (vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.retry !== undefined){
      let data7 = data.retry;
      if(typeof data7 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/retry",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data7)){
        (vErrors ??= []).push({instancePath:instancePath+"/retry",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.provider !== undefined){
      let data8 = data.provider;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.account !== undefined){
      let data9 = data.account;
      if((typeof data9 !== "string") && (data9 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/account",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.requestId !== undefined){
      let data10 = data.requestId;
      if((typeof data10 !== "string") && (data10 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.issues !== undefined){
      let data11 = data.issues;
      if(Array.isArray(data11)){
        const len0 = data11.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func3(data11[i0], {instancePath:instancePath+"/issues/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}});
        errors++;
      }
    }
    if(data.attempt !== undefined){
      let data13 = data.attempt;
      if(data13 !== null){
        if(!(func4(data13, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData}))){
          vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          errors = vErrors.length;
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
