// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const func2 = Money;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.why === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}});
      errors++;
    }
    if(data.advisory === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "advisory"}});
      errors++;
    }
    if(data.payment !== undefined){
      if(typeof data.payment !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(data1 !== null){
        if(!(func2(data1, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.why !== undefined){
      let data2 = data.why;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.advisory !== undefined){
      let data3 = data.advisory;
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data3[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/advisory/" + i0,keyword:"type",params:{type: "string"}});
            errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/advisory",keyword:"type",params:{type: "array"}});
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
