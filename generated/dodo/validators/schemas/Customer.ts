// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func2 = Metadata;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.customer_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "customer_id"});
    }
    if(data.name === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "name"});
    }
    if(data.email === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "email"});
    }
    if(data.customer_id !== undefined){
      if(typeof data.customer_id !== "string"){
        vErrors = add(vErrors, instancePath+"/customer_id", "type", {type: "string"});
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = add(vErrors, instancePath+"/name", "type", {type: "string"});
      }
    }
    if(data.email !== undefined){
      if(typeof data.email !== "string"){
        vErrors = add(vErrors, instancePath+"/email", "type", {type: "string"});
      }
    }
    if(data.phone_number !== undefined){
      let data3 = data.phone_number;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/phone_number", "type", {type: ["string","null"]});
      }
    }
    if(data.metadata !== undefined){
      if(!(func2(data.metadata, {instancePath:instancePath+"/metadata"}))){
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
