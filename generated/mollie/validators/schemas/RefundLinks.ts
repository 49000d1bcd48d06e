// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Link } from "./Link.ts";
export { validate21 as validate };
const func2 = Link;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.self === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "self"}});
      errors++;
    }
    if(data.payment === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment"}});
      errors++;
    }
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.payment !== undefined){
      if(!(func2(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.settlement !== undefined){
      let data2 = data.settlement;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/settlement",parentData:data,parentDataProperty:"settlement",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.order !== undefined){
      let data3 = data.order;
      if(data3 !== null){
        if(!(func2(data3, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.documentation !== undefined){
      if(!(func2(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData}))){
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
