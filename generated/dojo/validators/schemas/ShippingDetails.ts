// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Address } from "./Address.ts";
export { validate21 as validate };
const func2 = Address;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.name, instancePath, "/name");
    vErrors = stringOrNull(vErrors, data.deliveryNotes, instancePath, "/deliveryNotes");
    vErrors = nestedOrNull(vErrors, func2, data.address, instancePath, "/address");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
