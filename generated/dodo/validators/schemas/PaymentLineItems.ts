// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validate as LineItem } from "./LineItem.ts";
export { validate21 as validate };
const func2 = LineItem;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.items === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
      errors++;
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.items !== undefined){
      let data1 = data.items;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
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
