// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, requiredOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkFailure(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.code, "/code", requiredOrNull);
    vErrors = string(vErrors, data.providerCode, "/providerCode", requiredOrNull);
    vErrors = string(vErrors, data.message, "/message", requiredOrNull);
  }
  return vErrors;
}
