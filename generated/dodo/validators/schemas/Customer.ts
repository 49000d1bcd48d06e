// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func2 = Metadata;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.customer_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "customer_id"}});
      errors++;
    }
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
      errors++;
    }
    if(data.email === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}});
      errors++;
    }
    if(data.customer_id !== undefined){
      if(typeof data.customer_id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/customer_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.email !== undefined){
      if(typeof data.email !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.phone_number !== undefined){
      let data3 = data.phone_number;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/phone_number",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      if(!(func2(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
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
