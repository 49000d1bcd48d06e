// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const func2 = Issue;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
      errors++;
    }
    if(data.ok === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ok"}});
      errors++;
    }
    if(data.issues === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issues"}});
      errors++;
    }
    if(data.version !== undefined){
      if(typeof data.version !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.ok !== undefined){
      if(typeof data.ok !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.issues !== undefined){
      let data2 = data.issues;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data2[i0], {instancePath:instancePath+"/issues/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}});
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
