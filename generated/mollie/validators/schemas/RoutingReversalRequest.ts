// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as EuroAmount } from "./EuroAmount.ts";
import { validate as RoutingReversalSourceRequest } from "./RoutingReversalSourceRequest.ts";
export { validate21 as validate };
const func2 = EuroAmount;
const func3 = RoutingReversalSourceRequest;
const obj2 = ["amount","source"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.source === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
      errors++;
    }
    if(data.amount !== undefined){
      if(!(func2(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.source !== undefined){
      if(!(func3(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
