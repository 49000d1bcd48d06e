// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as CreateRefundAttributes } from "./CreateRefundAttributes.ts";
export { validate21 as validate };
const func2 = CreateRefundAttributes;
const obj2 = ["attributes"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.attributes === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "attributes"});
    }
    if(data.attributes !== undefined){
      if(!(func2(data.attributes, {instancePath:instancePath+"/attributes"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
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
