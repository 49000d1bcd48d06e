// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["method","url","headers","body"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.method, instancePath, "/method");
    vErrors = string(vErrors, data.url, instancePath, "/url");
    if(data.headers !== undefined){
      let data2 = data.headers;
      if(isObject(data2)){
        for(const key0 in data2){
          if(typeof data2[key0] !== "string"){
            vErrors = add(vErrors, instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/headers", "type", "object");
      }
    }
    vErrors = stringOrNull(vErrors, data.body, instancePath, "/body");
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
