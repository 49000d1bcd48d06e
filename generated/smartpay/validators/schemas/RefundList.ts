// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "data"});
    }
    if(data.object !== undefined){
      let data0 = data.object;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/object", "type", {type: "string"});
      }
      if("collection" !== data0){
        vErrors = add(vErrors, instancePath+"/object", "const", {allowedValue: "collection"});
      }
    }
    if(data.pageToken !== undefined){
      if(typeof data.pageToken !== "string"){
        vErrors = add(vErrors, instancePath+"/pageToken", "type", {type: "string"});
      }
    }
    if(data.nextPageToken !== undefined){
      if(typeof data.nextPageToken !== "string"){
        vErrors = add(vErrors, instancePath+"/nextPageToken", "type", {type: "string"});
      }
    }
    if(data.maxResults !== undefined){
      let data3 = data.maxResults;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        vErrors = add(vErrors, instancePath+"/maxResults", "type", {type: "integer"});
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/maxResults", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data3 < 0 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/maxResults", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.results !== undefined){
      let data4 = data.results;
      if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
        vErrors = add(vErrors, instancePath+"/results", "type", {type: "integer"});
      }
      if((typeof data4 == "number") && (isFinite(data4))){
        if(data4 > 9007199254740991 || isNaN(data4)){
          vErrors = add(vErrors, instancePath+"/results", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data4 < 0 || isNaN(data4)){
          vErrors = add(vErrors, instancePath+"/results", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.data !== undefined){
      let data5 = data.data;
      if(Array.isArray(data5)){
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data5[i0], {instancePath:instancePath+"/data/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/data", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
