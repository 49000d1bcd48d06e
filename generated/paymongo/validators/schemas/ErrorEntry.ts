// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorSource } from "./ErrorSource.ts";
export { validate21 as validate };
const obj2 = ["detail"];
const func2 = ErrorSource;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.code, instancePath, "/code");
    vErrors = string(vErrors, data.detail, instancePath, "/detail");
    vErrors = nested(vErrors, func2, data.source, instancePath, "/source");
    vErrors = string(vErrors, data.sub_code, instancePath, "/sub_code");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
