// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorEntry } from "./ErrorEntry.ts";
export { validate21 as validate };
const func2 = ErrorEntry;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.errors === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "errors"});
      errors++;
    }
    if(data.errors !== undefined){
      let data0 = data.errors;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data0[i0], {instancePath:instancePath+"/errors/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/errors", "type", {type: "array"});
        errors++;
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
