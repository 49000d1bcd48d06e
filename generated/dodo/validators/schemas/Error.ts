// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, string } from "../../../../src/runtime/checks.ts";
export function checkError(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.code, "/code", required);
    vErrors = string(vErrors, data.message, "/message", required);
  }
  return vErrors;
}
