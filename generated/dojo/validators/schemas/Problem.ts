// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ProblemErrors } from "./ProblemErrors.ts";
import { validate as ProblemExtensions } from "./ProblemExtensions.ts";
export { validate21 as validate };
const func2 = ProblemExtensions;
const func3 = ProblemErrors;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type !== undefined){
      let data0 = data.type;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/type", "type", {type: ["string","null"]});
        errors++;
      }
    }
    if(data.title !== undefined){
      let data1 = data.title;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/title", "type", {type: ["string","null"]});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: ["integer","null"]});
        errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 599 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/status", "maximum", {comparison: "<=", limit: 599});
          errors++;
        }
        if(data2 < 100 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/status", "minimum", {comparison: ">=", limit: 100});
          errors++;
        }
      }
    }
    if(data.detail !== undefined){
      let data3 = data.detail;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/detail", "type", {type: ["string","null"]});
        errors++;
      }
    }
    if(data.instance !== undefined){
      let data4 = data.instance;
      if((typeof data4 !== "string") && (data4 !== null)){
        vErrors = add(vErrors, instancePath+"/instance", "type", {type: ["string","null"]});
        errors++;
      }
    }
    if(data.extensions !== undefined){
      let data5 = data.extensions;
      if(data5 !== null){
        if(!(func2(data5, {instancePath:instancePath+"/extensions"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.traceId !== undefined){
      let data6 = data.traceId;
      if((typeof data6 !== "string") && (data6 !== null)){
        vErrors = add(vErrors, instancePath+"/traceId", "type", {type: ["string","null"]});
        errors++;
      }
    }
    if(data.errors !== undefined){
      let data7 = data.errors;
      if(data7 !== null){
        if(!(func3(data7, {instancePath:instancePath+"/errors"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
