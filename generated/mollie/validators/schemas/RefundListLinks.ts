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
    if(data.previous === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "previous"}});
      errors++;
    }
    if(data.next === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "next"}});
      errors++;
    }
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.previous !== undefined){
      let data1 = data.previous;
      if(data1 !== null){
        if(!(func2(data1, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.next !== undefined){
      let data2 = data.next;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
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
