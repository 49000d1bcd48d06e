// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["Created","Successful","Declined","Failed"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id !== undefined){
      let data0 = data.id;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/id", "type", {type: ["string","null"]});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.tipsAmount !== undefined){
      let data2 = data.tipsAmount;
      if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/tipsAmount", "type", {type: ["integer","null"]});
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 9007199254740991 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/tipsAmount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data2 < 0 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/tipsAmount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.status !== undefined){
      let data3 = data.status;
      if(typeof data3 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data3)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.createdAt !== undefined){
      let data4 = data.createdAt;
      if(typeof data4 === "string"){
        if(!(formats0(data4))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: "string"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
