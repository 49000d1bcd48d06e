// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, object, required, string } from "../../../../src/runtime/checks.ts";
import { checkIssue } from "./Issue.ts";
export function checkContractReport(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.version, "/version", required);
    vErrors = flag(vErrors, data.ok, "/ok", required);
    vErrors = each(vErrors, data.issues, "/issues", required, checkIssue);
  }
  return vErrors;
}
