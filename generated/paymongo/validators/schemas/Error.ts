// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, object, required } from "../../../../src/runtime/checks.ts";
import { checkErrorEntry } from "./ErrorEntry.ts";
export function checkError(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = each(vErrors, data.errors, "/errors", required, checkErrorEntry);
  }
  return vErrors;
}
