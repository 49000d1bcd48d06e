// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, object, present, required, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
import { add, escapeKey } from "../../../../src/runtime/validation.ts";
const obj2 = ["method","url","headers","body"];
export function checkHttpRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.method, "/method", required);
    vErrors = string(vErrors, data.url, "/url", required);
    vErrors = string(vErrors, data.body, "/body", requiredOrNull);
    vErrors = present(vErrors, data.headers, "/headers");
    if(data.headers !== undefined){
      let data0 = data.headers;
      if(isObject(data0)){
        for(const key0 in data0){
          if(typeof data0[key0] !== "string"){
            vErrors = add(vErrors, "/headers/" + escapeKey(key0), "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/headers", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
