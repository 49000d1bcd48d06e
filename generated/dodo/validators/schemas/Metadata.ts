// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object } from "../../../../src/runtime/checks.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
export function checkMetadata(data){
  let vErrors = object(data);
  if(vErrors === null){
    for(const key0 in data){
      let data0 = data[key0];
      if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
        vErrors = add(vErrors, "/" + escapeKey(key0), "type", "string or number or boolean");
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/" + escapeKey(key0), "maximum", 9007199254740991);
        }
        if(data0 < -9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/" + escapeKey(key0), "minimum", -9007199254740991);
        }
      }
    }
  }
  return vErrors;
}
