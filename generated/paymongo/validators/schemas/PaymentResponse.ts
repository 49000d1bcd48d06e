// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Payment } from "./Payment.ts";
export { validate21 as validate };
const func2 = Payment;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
      errors++;
    }
    if(data.data !== undefined){
      if(!(func2(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
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
