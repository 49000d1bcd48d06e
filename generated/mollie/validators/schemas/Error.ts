// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as ErrorLinks } from "./ErrorLinks.ts";
export { validate21 as validate };
const func2 = ErrorLinks;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
      errors++;
    }
    if(data.detail === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
      errors++;
    }
    if(data._links === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_links"}});
      errors++;
    }
    if(data.status !== undefined){
      let data0 = data.status;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 599 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
          errors++;
        }
        if(data0 < 400 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
          errors++;
        }
      }
    }
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.field !== undefined){
      if(typeof data.field !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data._links !== undefined){
      if(!(func2(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
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
