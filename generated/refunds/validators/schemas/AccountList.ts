// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required } from "../../../../src/runtime/checks.ts";
import { checkAccount } from "./Account.ts";
export function checkAccountList(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.accounts, "/accounts", required, checkAccount);
  }
  return vErrors;
}
