// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data0 < -9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: -9007199254740991});
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.inclusive !== undefined){
      if(typeof data.inclusive !== "boolean"){
        vErrors = add(vErrors, instancePath+"/inclusive", "type", {type: "boolean"});
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        vErrors = add(vErrors, instancePath+"/name", "type", {type: "string"});
      }
    }
    if(data.type !== undefined){
      if(typeof data.type !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
    }
    if(data.value !== undefined){
      if(typeof data.value !== "string"){
        vErrors = add(vErrors, instancePath+"/value", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
