// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject } from "../../../../src/runtime/checks.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^(?!openrefunds$)[A-Za-z0-9_-]+$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(Object.keys(data).length > 49){
      vErrors = add(vErrors, instancePath, "maxProperties", 49);
    }
    for(const key0 in data){
      const _errs1 = vErrors?.length;
      if(typeof key0 === "string"){
        if(func2(key0) > 40){
          vErrors = add(vErrors, instancePath, "maxLength", 40, key0);
        }
        if(func2(key0) < 1){
          vErrors = add(vErrors, instancePath, "minLength", 1, key0);
        }
        if(!pattern0.test(key0)){
          vErrors = add(vErrors, instancePath, "pattern", "^(?!openrefunds$)[A-Za-z0-9_-]+$", key0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath, "type", "string", key0);
      }
      var valid0 = _errs1 === vErrors?.length;
      if(!valid0){
        vErrors = add(vErrors, instancePath, "propertyNames", key0);
      }
    }
    for(const key1 in data){
      let data0 = data[key1];
      if(typeof data0 === "string"){
        if(func2(data0) > 500){
          vErrors = add(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "maxLength", 500);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", "string");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
