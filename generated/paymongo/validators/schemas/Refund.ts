// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as RefundAttributes } from "./RefundAttributes.ts";
export { validate21 as validate };
const func2 = RefundAttributes;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
      errors++;
    }
    if(data.attributes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attributes"}});
      errors++;
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.type !== undefined){
      let data1 = data.type;
      if(typeof data1 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if("refund" !== data1){
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "refund"}});
        errors++;
      }
    }
    if(data.attributes !== undefined){
      if(!(func2(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
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
