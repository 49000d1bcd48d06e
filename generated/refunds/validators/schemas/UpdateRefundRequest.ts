// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func6 = Metadata;
const obj2 = ["description","reference","metadata"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
      errors++;
    }
    if(data.description !== undefined){
      let data0 = data.description;
      if(typeof data0 === "string"){
        if(func2(data0) > 80){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 80}});
          errors++;
        }
        if(func2(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.reference !== undefined){
      let data1 = data.reference;
      if(typeof data1 === "string"){
        if(func2(data1) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 40}});
          errors++;
        }
        if(func2(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
        errors++;
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
