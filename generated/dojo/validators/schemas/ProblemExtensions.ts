// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
export function checkProblemExtensions(data){
  let vErrors = null;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    vErrors = add(vErrors, "", "type", "object");
  }
  return vErrors;
}
