// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.address1 !== undefined){
      let data0 = data.address1;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/address1", "type", {type: ["string","null"]});
      }
    }
    if(data.address2 !== undefined){
      let data1 = data.address2;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/address2", "type", {type: ["string","null"]});
      }
    }
    if(data.address3 !== undefined){
      let data2 = data.address3;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/address3", "type", {type: ["string","null"]});
      }
    }
    if(data.address4 !== undefined){
      let data3 = data.address4;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/address4", "type", {type: ["string","null"]});
      }
    }
    if(data.city !== undefined){
      let data4 = data.city;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/city", "type", {type: ["string","null"]});
      }
    }
    if(data.locality !== undefined){
      let data5 = data.locality;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/locality", "type", {type: ["string","null"]});
      }
    }
    if(data.county !== undefined){
      let data6 = data.county;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/county", "type", {type: ["string","null"]});
      }
    }
    if(data.state !== undefined){
      let data7 = data.state;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/state", "type", {type: ["string","null"]});
      }
    }
    if(data.postcode !== undefined){
      let data8 = data.postcode;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/postcode", "type", {type: ["string","null"]});
      }
    }
    if(data.countryCode !== undefined){
      let data9 = data.countryCode;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/countryCode", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
