// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, nested, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RequestMetadata } from "./RequestMetadata.ts";
export { validate21 as validate };
const func2 = RequestMetadata;
const obj2 = ["reference","description","metadata"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = text(vErrors, data.reference, instancePath, "/reference", 1, 40);
    vErrors = text(vErrors, data.description, instancePath, "/description", 1, 80);
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
