// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Address } from "./Address.ts";
export { validate21 as validate };
const func2 = Address;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name !== undefined){
      let data0 = data.name;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.deliveryNotes !== undefined){
      let data1 = data.deliveryNotes;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/deliveryNotes",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.address !== undefined){
      let data2 = data.address;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
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
