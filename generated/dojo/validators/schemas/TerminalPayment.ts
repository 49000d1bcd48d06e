// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.transactionDateTime !== undefined){
      let data0 = data.transactionDateTime;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/transactionDateTime", "type", {type: ["string","null"]});
      }
    }
    if(data.authGatewayTransactionId !== undefined){
      let data1 = data.authGatewayTransactionId;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/authGatewayTransactionId", "type", {type: ["string","null"]});
      }
    }
    if(data.cardNumber !== undefined){
      let data2 = data.cardNumber;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/cardNumber", "type", {type: ["string","null"]});
      }
    }
    if(data.expiryDate !== undefined){
      let data3 = data.expiryDate;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/expiryDate", "type", {type: ["string","null"]});
      }
    }
    if(data.cardType !== undefined){
      let data4 = data.cardType;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/cardType", "type", {type: ["string","null"]});
      }
    }
    if(data.cardHolderName !== undefined){
      let data5 = data.cardHolderName;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/cardHolderName", "type", {type: ["string","null"]});
      }
    }
    if(data.entryMode !== undefined){
      let data6 = data.entryMode;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/entryMode", "type", {type: ["string","null"]});
      }
    }
    if(data.verificationMode !== undefined){
      let data7 = data.verificationMode;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/verificationMode", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
