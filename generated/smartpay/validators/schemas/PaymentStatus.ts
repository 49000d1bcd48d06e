// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
function validate21(data, instancePath=""){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, instancePath, "type", "string");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
