// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { add } from "../../../src/runtime/validation.ts";
function check(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  return vErrors;
}

/** The body of getRefund's answer 429. */
export const getRefund429: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getRefund"]["responses"][429]["content"]["text/plain"]> = /*#__PURE__*/ validator(check);
