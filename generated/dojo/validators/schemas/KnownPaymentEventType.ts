// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = /*#__PURE__*/ new Set(["Created","Authorized","Captured","Reversed","Refunded","Canceled","AuthChallenged","Declined","ManualAuthReady","Error","Unknown"]);
function validate21(data, instancePath=""){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, instancePath, "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, instancePath, "enum", obj2);
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
