// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["method","url","headers","body"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.method === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "method"});
    }
    if(data.url === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "url"});
    }
    if(data.headers === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "headers"});
    }
    if(data.body === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "body"});
    }
    if(data.method !== undefined){
      if(typeof data.method !== "string"){
        vErrors = add(vErrors, instancePath+"/method", "type", {type: "string"});
      }
    }
    if(data.url !== undefined){
      if(typeof data.url !== "string"){
        vErrors = add(vErrors, instancePath+"/url", "type", {type: "string"});
      }
    }
    if(data.headers !== undefined){
      let data2 = data.headers;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        for(const key0 in data2){
          if(typeof data2[key0] !== "string"){
            vErrors = add(vErrors, instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/headers", "type", {type: "object"});
      }
    }
    if(data.body !== undefined){
      let data4 = data.body;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/body", "type", {type: ["string","null"]});
      }
    }
    for(const key1 in data){
      if(!obj2.includes(key1)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key1});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
