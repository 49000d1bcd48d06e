// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^[A-Za-z0-9_-]+$/u;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length > 50){
      vErrors = add(vErrors, instancePath, "maxProperties", {limit: 50});
      errors++;
    }
    for(const key0 in data){
      const _errs1 = errors;
      if(typeof key0 === "string"){
        if(func2(key0) > 40){
          (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},propertyName:key0});
          errors++;
        }
        if(func2(key0) < 1){
          (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},propertyName:key0});
          errors++;
        }
        if(!pattern0.test(key0)){
          (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},propertyName:key0});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},propertyName:key0});
        errors++;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        vErrors = add(vErrors, instancePath, "propertyNames", {propertyName: key0});
        errors++;
      }
    }
    for(const key1 in data){
      let data0 = data[key1];
      if(typeof data0 === "string"){
        if(func2(data0) > 500){
          vErrors = add(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "maxLength", {limit: 500});
          errors++;
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "string"});
        errors++;
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
