// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isText, object, required, string } from "../../../../src/runtime/checks.ts";
export function checkAccount(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.account, "/account", required);
    vErrors = string(vErrors, data.provider, "/provider", required);
    vErrors = each(vErrors, data.operations, "/operations", required, isText);
    vErrors = each(vErrors, data.fields, "/fields", required, isText);
  }
  return vErrors;
}
