// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundAttributes } from "./RefundAttributes.ts";
export { validate21 as validate };
const func2 = RefundAttributes;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.type === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.attributes === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "attributes"});
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.type !== undefined){
      let data1 = data.type;
      if(typeof data1 !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
      if("refund" !== data1){
        vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "refund"});
      }
    }
    if(data.attributes !== undefined){
      if(!(func2(data.attributes, {instancePath:instancePath+"/attributes"}))){
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
