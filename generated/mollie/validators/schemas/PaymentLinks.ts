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
    if(data.self !== undefined){
      if(!(func2(data.self, {instancePath:instancePath+"/self"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.dashboard !== undefined){
      if(!(func2(data.dashboard, {instancePath:instancePath+"/dashboard"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.refunds !== undefined){
      if(!(func2(data.refunds, {instancePath:instancePath+"/refunds"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.captures !== undefined){
      if(!(func2(data.captures, {instancePath:instancePath+"/captures"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.chargebacks !== undefined){
      if(!(func2(data.chargebacks, {instancePath:instancePath+"/chargebacks"}))){
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
