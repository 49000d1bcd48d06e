// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["remaining","refunds"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.remaining === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "remaining"});
    }
    if(data.refunds === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "refunds"});
    }
    if(data.remaining !== undefined){
      let data0 = data.remaining;
      if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/remaining", "type", {type: ["integer","null"]});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/remaining", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/remaining", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.refunds !== undefined){
      let data1 = data.refunds;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/refunds/" + i0, "type", {type: "string"});
          }
        }
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
