// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.cardNumber !== undefined){
      let data0 = data.cardNumber;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/cardNumber", "type", {type: ["string","null"]});
      }
    }
    if(data.cardName !== undefined){
      let data1 = data.cardName;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/cardName", "type", {type: ["string","null"]});
      }
    }
    if(data.expiryDate !== undefined){
      let data2 = data.expiryDate;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/expiryDate", "type", {type: ["string","null"]});
      }
    }
    if(data.cardType !== undefined){
      let data3 = data.cardType;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/cardType", "type", {type: ["string","null"]});
      }
    }
    if(data.cardFundingType !== undefined){
      let data4 = data.cardFundingType;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/cardFundingType", "type", {type: ["string","null"]});
      }
    }
    if(data.last4PAN !== undefined){
      let data5 = data.last4PAN;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/last4PAN", "type", {type: ["string","null"]});
      }
    }
    if(data.entryMode !== undefined){
      let data6 = data.entryMode;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/entryMode", "type", {type: ["string","null"]});
      }
    }
    if(data.verificationMethod !== undefined){
      let data7 = data.verificationMethod;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/verificationMethod", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
