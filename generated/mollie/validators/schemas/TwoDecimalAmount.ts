// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = /*#__PURE__*/ new Set(["AED","AUD","BGN","BRL","CAD","CHF","CZK","DKK","EUR","GBP","HKD","HUF","ILS","MXN","MYR","NOK","NZD","PHP","PLN","RON","RUB","SEK","SGD","THB","TWD","USD","ZAR"]);
const obj4 = ["currency","value"];
const pattern0 = /^(?!0+\.00$)\d{1,13}\.\d{2}$/u;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.value === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "value"});
    }
    if(data.currency !== undefined){
      let data0 = data.currency;
      if(typeof data0 !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
      if(!obj2.has(data0)){
        vErrors = add(vErrors, instancePath+"/currency", "enum", {allowedValues: obj2});
      }
    }
    if(data.value !== undefined){
      let data1 = data.value;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          vErrors = add(vErrors, instancePath+"/value", "pattern", {pattern: "^(?!0+\\.00$)\\d{1,13}\\.\\d{2}$"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/value", "type", {type: "string"});
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
