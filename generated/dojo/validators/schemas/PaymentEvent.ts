// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.transactionId !== undefined){
      let data0 = data.transactionId;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/transactionId", "type", {type: ["string","null"]});
      }
    }
    if(data.transactionDateTime !== undefined){
      let data1 = data.transactionDateTime;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/transactionDateTime", "type", {type: ["string","null"]});
      }
    }
    if(data.eventType !== undefined){
      if(typeof data.eventType !== "string"){
        vErrors = add(vErrors, instancePath+"/eventType", "type", {type: "string"});
      }
    }
    if(data.authCode !== undefined){
      let data3 = data.authCode;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/authCode", "type", {type: ["string","null"]});
      }
    }
    if(data.cardNumber !== undefined){
      let data4 = data.cardNumber;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/cardNumber", "type", {type: ["string","null"]});
      }
    }
    if(data.expiryDate !== undefined){
      let data5 = data.expiryDate;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/expiryDate", "type", {type: ["string","null"]});
      }
    }
    if(data.cardType !== undefined){
      let data6 = data.cardType;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/cardType", "type", {type: ["string","null"]});
      }
    }
    if(data.cardholderName !== undefined){
      let data7 = data.cardholderName;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/cardholderName", "type", {type: ["string","null"]});
      }
    }
    if(data.paymentMethodId !== undefined){
      let data8 = data.paymentMethodId;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentMethodId", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
