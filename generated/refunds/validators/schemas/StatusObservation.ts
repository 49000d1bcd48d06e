// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj4 = ["status","providerStatus","at"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.providerStatus === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "providerStatus"});
    }
    if(data.at === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "at"});
    }
    if(data.status !== undefined){
      let data0 = data.status;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data0)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.providerStatus !== undefined){
      let data1 = data.providerStatus;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/providerStatus", "type", {type: ["string","null"]});
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
      if(!obj4.includes(key0)){
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
