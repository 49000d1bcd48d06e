// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.payment !== undefined){
      let data0 = data.payment;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: ["string","null"]});
      }
    }
    if(data.id !== undefined){
      if(typeof data.id !== "string"){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
