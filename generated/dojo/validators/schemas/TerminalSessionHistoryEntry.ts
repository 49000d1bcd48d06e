// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as TerminalPayment } from "./TerminalPayment.ts";
export { validate21 as validate };
const func2 = TerminalPayment;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment !== undefined){
      let data0 = data.payment;
      if(data0 !== null){
        if(!(func2(data0, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
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
