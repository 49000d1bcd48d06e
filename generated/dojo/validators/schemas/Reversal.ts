// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.message !== undefined){
      let data0 = data.message;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/message", "type", {type: ["string","null"]});
      }
    }
    if(data.reversalId !== undefined){
      let data1 = data.reversalId;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/reversalId", "type", {type: ["string","null"]});
      }
    }
    if(data.id !== undefined){
      let data2 = data.id;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
