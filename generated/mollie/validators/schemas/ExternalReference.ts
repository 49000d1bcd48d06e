// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, string } from "../../../../src/runtime/checks.ts";
export function checkExternalReference(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.type, "/type", optional);
    vErrors = string(vErrors, data.id, "/id", optional);
  }
  return vErrors;
}
