// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as RefundReference } from "./RefundReference.ts";
export { validate21 as validate };
const func2 = RefundReference;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "account"}});
      errors++;
    }
    if(data.provider === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"}});
      errors++;
    }
    if(data.refunds === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refunds"}});
      errors++;
    }
    if(data.account !== undefined){
      if(typeof data.account !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.provider !== undefined){
      if(typeof data.provider !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.refunds !== undefined){
      let data2 = data.refunds;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data2[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/refunds",keyword:"type",params:{type: "array"}});
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
