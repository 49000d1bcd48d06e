// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { named, object } from "../../../../src/runtime/checks.ts";
import { ucs2length } from "../../../../src/runtime/unicode.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
const pattern0 = /^[A-Za-z0-9_-]+$/u;
export function checkCreateRefundMetadata(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(Object.keys(data).length > 50){
      vErrors = add(vErrors, "", "maxProperties", 50);
    }
    for(const key0 in data){
      const _errs1 = vErrors?.length;
      if(typeof key0 === "string"){
        if(ucs2length(key0) > 40){
          vErrors = named(vErrors, "", key0, "maxLength", 40);
        }
        if(ucs2length(key0) < 1){
          vErrors = named(vErrors, "", key0, "minLength", 1);
        }
        if(!pattern0.test(key0)){
          vErrors = named(vErrors, "", key0, "pattern", "^[A-Za-z0-9_-]+$");
        }
      }
      else {
        vErrors = add(vErrors, "", "type", "string");
      }
      var valid0 = _errs1 === vErrors?.length;
      if(!valid0){
        vErrors = named(vErrors, "", key0, "propertyNames");
      }
    }
    for(const key1 in data){
      let data0 = data[key1];
      if(typeof data0 === "string"){
        if(ucs2length(data0) > 500){
          vErrors = add(vErrors, "/" + escapeKey(key1), "maxLength", 500);
        }
      }
      else {
        vErrors = add(vErrors, "/" + escapeKey(key1), "type", "string");
      }
    }
  }
  return vErrors;
}
