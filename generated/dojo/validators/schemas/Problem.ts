// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optionalOrNull, string, whole } from "../../../../src/runtime/checks.ts";
import { checkProblemErrors } from "./ProblemErrors.ts";
import { checkProblemExtensions } from "./ProblemExtensions.ts";
export function checkProblem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.type, "/type", optionalOrNull);
    vErrors = string(vErrors, data.title, "/title", optionalOrNull);
    vErrors = whole(vErrors, data.status, "/status", optionalOrNull, 100, 599);
    vErrors = string(vErrors, data.detail, "/detail", optionalOrNull);
    vErrors = string(vErrors, data.instance, "/instance", optionalOrNull);
    vErrors = nested(vErrors, data.extensions, "/extensions", optionalOrNull, checkProblemExtensions);
    vErrors = string(vErrors, data.traceId, "/traceId", optionalOrNull);
    vErrors = nested(vErrors, data.errors, "/errors", optionalOrNull, checkProblemErrors);
  }
  return vErrors;
}
