// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["currency","value"];
const pattern0 = /^[A-Z]{3}$/u;
const pattern1 = /^-?\d+(\.\d{2})?$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.currency, instancePath, "/currency", undefined, undefined, pattern0);
    vErrors = text(vErrors, data.value, instancePath, "/value", undefined, undefined, pattern1);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
