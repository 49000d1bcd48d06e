// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Payment } from "./Payment.ts";
export { validate21 as validate };
const func2 = Payment;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "data"});
    }
    if(data.data !== undefined){
      if(!(func2(data.data, {instancePath:instancePath+"/data"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
