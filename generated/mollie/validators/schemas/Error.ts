// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorLinks } from "./ErrorLinks.ts";
export { validate21 as validate };
const func2 = ErrorLinks;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.title === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "title"});
    }
    if(data.detail === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "detail"});
    }
    if(data._links === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "_links"});
    }
    if(data.status !== undefined){
      let data0 = data.status;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 599 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/status", "maximum", {comparison: "<=", limit: 599});
        }
        if(data0 < 400 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/status", "minimum", {comparison: ">=", limit: 400});
        }
      }
    }
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        vErrors = add(vErrors, instancePath+"/title", "type", {type: "string"});
      }
    }
    if(data.detail !== undefined){
      if(typeof data.detail !== "string"){
        vErrors = add(vErrors, instancePath+"/detail", "type", {type: "string"});
      }
    }
    if(data.field !== undefined){
      if(typeof data.field !== "string"){
        vErrors = add(vErrors, instancePath+"/field", "type", {type: "string"});
      }
    }
    if(data._links !== undefined){
      if(!(func2(data._links, {instancePath:instancePath+"/_links"}))){
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
