// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["customer_id","name","email"];
const func2 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.customer_id, instancePath, "/customer_id");
    vErrors = string(vErrors, data.name, instancePath, "/name");
    vErrors = string(vErrors, data.email, instancePath, "/email");
    vErrors = stringOrNull(vErrors, data.phone_number, instancePath, "/phone_number");
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
