// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, required, string, whole } from "../../../../src/runtime/checks.ts";
import { checkErrorLinks } from "./ErrorLinks.ts";
export function checkError(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.status, "/status", required, 400, 599);
    vErrors = string(vErrors, data.title, "/title", required);
    vErrors = string(vErrors, data.detail, "/detail", required);
    vErrors = string(vErrors, data.field, "/field", optional);
    vErrors = nested(vErrors, data._links, "/_links", required, checkErrorLinks);
  }
  return vErrors;
}
