// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, string } from "../../../../src/runtime/checks.ts";
export function checkLink(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.href, "/href", required);
    vErrors = string(vErrors, data.type, "/type", required);
  }
  return vErrors;
}
