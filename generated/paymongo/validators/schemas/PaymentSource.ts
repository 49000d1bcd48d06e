// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as PaymentSourceProvider } from "./PaymentSourceProvider.ts";
export { validate21 as validate };
const func2 = PaymentSourceProvider;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
    }
    if(data.brand !== undefined){
      let data2 = data.brand;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/brand", "type", {type: ["string","null"]});
      }
    }
    if(data.country !== undefined){
      let data3 = data.country;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/country", "type", {type: ["string","null"]});
      }
    }
    if(data.last4 !== undefined){
      let data4 = data.last4;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/last4", "type", {type: ["string","null"]});
      }
    }
    if(data.provider !== undefined){
      let data5 = data.provider;
      if(data5 !== null){
        if(!(func2(data5, {instancePath:instancePath+"/provider"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.provider_id !== undefined){
      let data6 = data.provider_id;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/provider_id", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
