// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, stringOrNull, wholeOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ProblemErrors } from "./ProblemErrors.ts";
import { validate as ProblemExtensions } from "./ProblemExtensions.ts";
export { validate21 as validate };
const func2 = ProblemExtensions;
const func3 = ProblemErrors;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.type, instancePath, "/type");
    vErrors = stringOrNull(vErrors, data.title, instancePath, "/title");
    vErrors = wholeOrNull(vErrors, data.status, instancePath, "/status", 100, 599);
    vErrors = stringOrNull(vErrors, data.detail, instancePath, "/detail");
    vErrors = stringOrNull(vErrors, data.instance, instancePath, "/instance");
    vErrors = nestedOrNull(vErrors, func2, data.extensions, instancePath, "/extensions");
    vErrors = stringOrNull(vErrors, data.traceId, instancePath, "/traceId");
    vErrors = nestedOrNull(vErrors, func3, data.errors, instancePath, "/errors");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
