// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.refundId !== undefined){
      let data0 = data.refundId;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/refundId", "type", {type: ["string","null"]});
      }
    }
    if(data.message !== undefined){
      let data1 = data.message;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: ["string","null"]});
      }
    }
    if(data.paymentIntentId !== undefined){
      let data2 = data.paymentIntentId;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/paymentIntentId", "type", {type: ["string","null"]});
      }
    }
    if(data.refundReason !== undefined){
      let data3 = data.refundReason;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/refundReason", "type", {type: ["string","null"]});
      }
    }
    if(data.notes !== undefined){
      let data4 = data.notes;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/notes", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
