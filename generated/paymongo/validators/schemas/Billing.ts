// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as BillingAddress } from "./BillingAddress.ts";
export { validate21 as validate };
const func2 = BillingAddress;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.address !== undefined){
      let data0 = data.address;
      if(data0 !== null){
        if(!(func2(data0, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.email !== undefined){
      let data1 = data.email;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.name !== undefined){
      let data2 = data.name;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.phone !== undefined){
      let data3 = data.phone;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"type",params:{type: ["string","null"]}});
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
