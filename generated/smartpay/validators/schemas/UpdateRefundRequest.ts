// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RequestMetadata } from "./RequestMetadata.ts";
export { validate21 as validate };
const func6 = RequestMetadata;
const obj2 = ["reference","description","metadata"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.reference !== undefined){
      let data0 = data.reference;
      if(typeof data0 === "string"){
        if(func2(data0) > 40){
          vErrors = add(vErrors, instancePath+"/reference", "maxLength", {limit: 40});
        }
        if(func2(data0) < 1){
          vErrors = add(vErrors, instancePath+"/reference", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: "string"});
      }
    }
    if(data.description !== undefined){
      let data1 = data.description;
      if(typeof data1 === "string"){
        if(func2(data1) > 80){
          vErrors = add(vErrors, instancePath+"/description", "maxLength", {limit: 80});
        }
        if(func2(data1) < 1){
          vErrors = add(vErrors, instancePath+"/description", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.metadata !== undefined){
      if(!(func6(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
