// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj6 = ["from","to","at"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.from === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "from"});
    }
    if(data.to === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "to"});
    }
    if(data.at === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "at"});
    }
    if(data.from !== undefined){
      let data0 = data.from;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/from", "type", {type: "string"});
      }
      if(!obj2.includes(data0)){
        vErrors = add(vErrors, instancePath+"/from", "enum", {allowedValues: obj2});
      }
    }
    if(data.to !== undefined){
      let data1 = data.to;
      if(typeof data1 !== "string"){
        vErrors = add(vErrors, instancePath+"/to", "type", {type: "string"});
      }
      if(!obj2.includes(data1)){
        vErrors = add(vErrors, instancePath+"/to", "enum", {allowedValues: obj2});
      }
    }
    if(data.at !== undefined){
      let data2 = data.at;
      if(typeof data2 === "string"){
        if(!(formats0(data2))){
          vErrors = add(vErrors, instancePath+"/at", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/at", "type", {type: "string"});
      }
    }
    for(const key0 in data){
      if(!obj6.includes(key0)){
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
