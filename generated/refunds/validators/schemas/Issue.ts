// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, string } from "../../../../src/runtime/checks.ts";
export function checkIssue(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.pointer, "/pointer", required);
    vErrors = string(vErrors, data.keyword, "/keyword", required);
    vErrors = string(vErrors, data.message, "/message", required);
  }
  return vErrors;
}
