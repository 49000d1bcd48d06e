// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Link } from "./Link.ts";
export { validate21 as validate };
const func2 = Link;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.self === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "self"});
    }
    if(data.previous === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "previous"});
    }
    if(data.next === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "next"});
    }
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.previous !== undefined){
      let data1 = data.previous;
      if(data1 !== null){
        if(!(func2(data1, {instancePath:instancePath+"/previous"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.next !== undefined){
      let data2 = data.next;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/next"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.documentation !== undefined){
      if(!(func2(data.documentation, {instancePath:instancePath+"/documentation"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
