// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as CreateRefundMetadata } from "./CreateRefundMetadata.ts";
import { validate as PartialRefundItem } from "./PartialRefundItem.ts";
export { validate21 as validate };
const func4 = PartialRefundItem;
const func6 = CreateRefundMetadata;
const obj2 = ["payment_id","items","reason","metadata"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment_id"}});
      errors++;
    }
    if(data.payment_id !== undefined){
      let data0 = data.payment_id;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.items !== undefined){
      let data1 = data.items;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data1)){
        if(data1.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"minItems",params:{limit: 1}});
          errors++;
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.reason !== undefined){
      let data3 = data.reason;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data3 === "string"){
        if(func2(data3) > 3000){
          (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 3000}});
          errors++;
        }
      }
    }
    if(data.metadata !== undefined){
      if(!(func6(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
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
