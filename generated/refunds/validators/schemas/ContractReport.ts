// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const func2 = Issue;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "version"});
    }
    if(data.ok === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "ok"});
    }
    if(data.issues === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "issues"});
    }
    if(data.version !== undefined){
      if(typeof data.version !== "string"){
        vErrors = add(vErrors, instancePath+"/version", "type", {type: "string"});
      }
    }
    if(data.ok !== undefined){
      if(typeof data.ok !== "boolean"){
        vErrors = add(vErrors, instancePath+"/ok", "type", {type: "boolean"});
      }
    }
    if(data.issues !== undefined){
      let data2 = data.issues;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data2[i0], {instancePath:instancePath+"/issues/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/issues", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
