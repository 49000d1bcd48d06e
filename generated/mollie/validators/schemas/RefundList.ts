// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as RefundListEmbedded } from "./RefundListEmbedded.ts";
import { validate as RefundListLinks } from "./RefundListLinks.ts";
export { validate21 as validate };
const func2 = RefundListEmbedded;
const func3 = RefundListLinks;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.count === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
      errors++;
    }
    if(data._embedded === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_embedded"}});
      errors++;
    }
    if(data._links === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_links"}});
      errors++;
    }
    if(data.count !== undefined){
      let data0 = data.count;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 250 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"maximum",params:{comparison: "<=", limit: 250}});
          errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data._embedded !== undefined){
      if(!(func2(data._embedded, {instancePath:instancePath+"/_embedded",parentData:data,parentDataProperty:"_embedded",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data._links !== undefined){
      if(!(func3(data._links, {instancePath:instancePath+"/_links",parentData:data,parentDataProperty:"_links",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
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
