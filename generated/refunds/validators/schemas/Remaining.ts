// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["remaining"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, instancePath, "type", "string");
  }
  if(!obj2.includes(data)){
    vErrors = add(vErrors, instancePath, "enum", obj2);
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
