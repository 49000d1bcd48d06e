// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, required, string } from "../../../../src/runtime/checks.ts";
import { checkErrorSource } from "./ErrorSource.ts";
export function checkErrorEntry(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.code, "/code", optional);
    vErrors = string(vErrors, data.detail, "/detail", required);
    vErrors = nested(vErrors, data.source, "/source", optional, checkErrorSource);
    vErrors = string(vErrors, data.sub_code, "/sub_code", optional);
  }
  return vErrors;
}
