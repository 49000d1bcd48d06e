// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, string, whole } from "../../../../src/runtime/checks.ts";
export function checkUnauthorized(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.realm, "/realm", optional);
    vErrors = string(vErrors, data.scheme, "/scheme", optional);
    vErrors = whole(vErrors, data.statusCode, "/statusCode", optional, 100, 599);
  }
  return vErrors;
}
