// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Attempt } from "./Attempt.ts";
import { validate as ErrorCode } from "./ErrorCode.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const func2 = ErrorCode;
const func3 = Issue;
const func4 = Attempt;
const obj2 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = ["never","same_key","after_delay","after_reconcile","after_fix"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.title === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.detail === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "detail"});
    }
    if(data.code === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "code"});
    }
    if(data.outcome === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome"});
    }
    if(data.retry === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "retry"});
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
    }
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "integer"});
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 599 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/status", "maximum", {comparison: "<=", limit: 599});
        }
        if(data2 < 400 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/status", "minimum", {comparison: ">=", limit: 400});
        }
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        vErrors = add(vErrors, instancePath+"/detail", "type", {type: "string"});
      }
    }
    if(data.instance !== undefined){
      if(typeof data.instance !== "string"){
        vErrors = add(vErrors, instancePath+"/instance", "type", {type: "string"});
      }
    }
    if(data.code !== undefined){
      if(!(func2(data.code, {instancePath:instancePath+"/code"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.outcome !== undefined){
      let data6 = data.outcome;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/outcome", "type", {type: ["string","null"]});
      }
      if(!obj2.includes(data6)){
        vErrors = add(vErrors, instancePath+"/outcome", "enum", {allowedValues: obj2});
      }
    }
    if(data.retry !== undefined){
      let data7 = data.retry;
      if(typeof data7 !== "string"){
        vErrors = add(vErrors, instancePath+"/retry", "type", {type: "string"});
      }
      if(!obj4.includes(data7)){
        vErrors = add(vErrors, instancePath+"/retry", "enum", {allowedValues: obj4});
      }
    }
    if(data.provider !== undefined){
      let data8 = data.provider;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/provider", "type", {type: ["string","null"]});
      }
    }
    if(data.account !== undefined){
      let data9 = data.account;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/account", "type", {type: ["string","null"]});
      }
    }
    if(data.requestId !== undefined){
      let data10 = data.requestId;
      if((typeof data10 !== "string") && (data10 !== null)){
        vErrors = add(vErrors, instancePath+"/requestId", "type", {type: ["string","null"]});
      }
    }
    if(data.issues !== undefined){
      let data11 = data.issues;
      if(Array.isArray(data11)){
        const len0 = data11.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func3(data11[i0], {instancePath:instancePath+"/issues/" + i0}))){
            vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/issues", "type", {type: "array"});
      }
    }
    if(data.attempt !== undefined){
      let data13 = data.attempt;
      if(data13 !== null){
        if(!(func4(data13, {instancePath:instancePath+"/attempt"}))){
          vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
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
