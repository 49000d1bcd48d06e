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
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self",parentData:data,parentDataProperty:"self",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.dashboard !== undefined){
      if(!(func2(data.dashboard, {instancePath:instancePath+"/dashboard",parentData:data,parentDataProperty:"dashboard",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.refunds !== undefined){
      if(!(func2(data.refunds, {instancePath:instancePath+"/refunds",parentData:data,parentDataProperty:"refunds",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.captures !== undefined){
      if(!(func2(data.captures, {instancePath:instancePath+"/captures",parentData:data,parentDataProperty:"captures",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.chargebacks !== undefined){
      if(!(func2(data.chargebacks, {instancePath:instancePath+"/chargebacks",parentData:data,parentDataProperty:"chargebacks",rootData}))){
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
