// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Card } from "./Card.ts";
export { validate21 as validate };
const func2 = Card;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.transactionId !== undefined){
      let data0 = data.transactionId;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/transactionId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.transactionDateTime !== undefined){
      let data1 = data.transactionDateTime;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/transactionDateTime",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.message !== undefined){
      let data2 = data.message;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.paymentMethodId !== undefined){
      let data3 = data.paymentMethodId;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/paymentMethodId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.authCode !== undefined){
      let data4 = data.authCode;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/authCode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.avsResult !== undefined){
      let data5 = data.avsResult;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/avsResult",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.card !== undefined){
      let data6 = data.card;
      if(data6 !== null){
        if(!(func2(data6, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
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
