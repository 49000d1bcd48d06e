// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.city !== undefined){
      let data0 = data.city;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/city", "type", {type: ["string","null"]});
      }
    }
    if(data.country !== undefined){
      let data1 = data.country;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/country", "type", {type: ["string","null"]});
      }
    }
    if(data.line1 !== undefined){
      let data2 = data.line1;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/line1", "type", {type: ["string","null"]});
      }
    }
    if(data.line2 !== undefined){
      let data3 = data.line2;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/line2", "type", {type: ["string","null"]});
      }
    }
    if(data.postal_code !== undefined){
      let data4 = data.postal_code;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/postal_code", "type", {type: ["string","null"]});
      }
    }
    if(data.state !== undefined){
      let data5 = data.state;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/state", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
