// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
const validate = validate21;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

/** The body of listRefunds's answer 429. */
export const listRefunds429: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["listRefunds"]["responses"][429]["content"]["text/plain"]> = /*#__PURE__*/ validator(validate);
