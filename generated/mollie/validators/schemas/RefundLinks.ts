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
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.payment !== undefined){
      if(!(func2(data.payment, {instancePath:instancePath+"/payment"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.settlement !== undefined){
      let data2 = data.settlement;
      if(data2 !== null){
        if(!(func2(data2, {instancePath:instancePath+"/settlement"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.order !== undefined){
      let data3 = data.order;
      if(data3 !== null){
        if(!(func2(data3, {instancePath:instancePath+"/order"}))){
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
