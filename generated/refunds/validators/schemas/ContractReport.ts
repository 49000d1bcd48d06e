// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, object, required, string } from "../../../../src/runtime/checks.ts";
import { check as checkIssue } from "./Issue.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.version, "/version", required);
    vErrors = flag(vErrors, data.ok, "/ok", required);
    vErrors = each(vErrors, data.issues, "/issues", required, checkIssue);
  }
  return vErrors;
}
