// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, optional, string, text } from "../../../../src/runtime/checks.ts";
const pattern0 = /^org_.+$/u;
export function checkRoutingReversalSource(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.type, "/type", optional);
    vErrors = text(vErrors, data.organizationId, "/organizationId", optional, undefined, undefined, pattern0);
  }
  return vErrors;
}
