// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as PaymentSourceProvider } from "./PaymentSourceProvider.ts";
export { validate21 as validate };
const func2 = PaymentSourceProvider;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.brand !== undefined){
      let data2 = data.brand;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/brand",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.country !== undefined){
      let data3 = data.country;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/country",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.last4 !== undefined){
      let data4 = data.last4;
      if((typeof data4 !== "string") && (data4 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/last4",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.provider !== undefined){
      let data5 = data.provider;
      if(data5 !== null){
        if(!(func2(data5, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.provider_id !== undefined){
      let data6 = data.provider_id;
      if((typeof data6 !== "string") && (data6 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/provider_id",keyword:"type",params:{type: ["string","null"]}});
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
