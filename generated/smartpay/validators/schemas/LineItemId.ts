// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(typeof data === "string"){
    if(func2(data) < 1){
      vErrors = add(vErrors, instancePath, "minLength", 1);
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "string");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
