// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as ErrorSource } from "./ErrorSource.ts";
export { validate21 as validate };
const func2 = ErrorSource;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.detail === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
      errors++;
    }
    if(data.code !== undefined){
      if(typeof data.code !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.source !== undefined){
      if(!(func2(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.sub_code !== undefined){
      if(typeof data.sub_code !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/sub_code",keyword:"type",params:{type: "string"}});
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
