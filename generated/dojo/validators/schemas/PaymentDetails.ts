// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Card } from "./Card.ts";
export { validate21 as validate };
const func2 = Card;
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
    if(data.message !== undefined){
      let data2 = data.message;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: ["string","null"]});
      }
    }
    if(data.paymentMethodId !== undefined){
      let data3 = data.paymentMethodId;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentMethodId", "type", {type: ["string","null"]});
      }
    }
    if(data.authCode !== undefined){
      let data4 = data.authCode;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/authCode", "type", {type: ["string","null"]});
      }
    }
    if(data.avsResult !== undefined){
      let data5 = data.avsResult;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/avsResult", "type", {type: ["string","null"]});
      }
    }
    if(data.card !== undefined){
      let data6 = data.card;
      if(data6 !== null){
        if(!(func2(data6, {instancePath:instancePath+"/card"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
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
