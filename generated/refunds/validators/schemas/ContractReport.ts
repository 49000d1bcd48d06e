// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, isObject, lacks, string } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const obj2 = ["version","ok","issues"];
const func2 = Issue;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.version, instancePath, "/version");
    vErrors = flag(vErrors, data.ok, instancePath, "/ok");
    vErrors = each(vErrors, func2, data.issues, instancePath, "/issues");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
