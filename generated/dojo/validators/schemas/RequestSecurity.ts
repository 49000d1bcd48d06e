// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optionalOrNull, string } from "../../../../src/runtime/checks.ts";
export function checkRequestSecurity(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.userAgent, "/userAgent", optionalOrNull);
    vErrors = string(vErrors, data.ipAddress, "/ipAddress", optionalOrNull);
    vErrors = string(vErrors, data.device, "/device", optionalOrNull);
  }
  return vErrors;
}
