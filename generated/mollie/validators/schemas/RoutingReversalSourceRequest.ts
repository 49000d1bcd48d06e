// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const pattern0 = /^org_.+$/u;
const obj2 = ["type","organizationId"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.organizationId === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "organizationId"});
    }
    if(data.type !== undefined){
      let data0 = data.type;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: "string"});
      }
      if("organization" !== data0){
        vErrors = add(vErrors, instancePath+"/type", "const", {allowedValue: "organization"});
      }
    }
    if(data.organizationId !== undefined){
      let data1 = data.organizationId;
      if(typeof data1 === "string"){
        if(func2(data1) > 255){
          vErrors = add(vErrors, instancePath+"/organizationId", "maxLength", {limit: 255});
        }
        if(func2(data1) < 1){
          vErrors = add(vErrors, instancePath+"/organizationId", "minLength", {limit: 1});
        }
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/organizationId", "pattern", {pattern: "^org_.+$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/organizationId", "type", {type: "string"});
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
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
