// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, string, whole } from "../../../../src/runtime/checks.ts";
export function checkMoney(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.value, "/value", required, 0, 9007199254740991);
    vErrors = string(vErrors, data.currencyCode, "/currencyCode", required);
  }
  return vErrors;
}
