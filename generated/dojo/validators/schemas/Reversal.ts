// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkReversal(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.message, "/message", optionalOrNull);
    vErrors = string(vErrors, data.reversalId, "/reversalId", optionalOrNull);
    vErrors = string(vErrors, data.id, "/id", optionalOrNull);
  }
  return vErrors;
}
