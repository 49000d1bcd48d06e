// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { just, knows, object, required, text } from "../../../../src/runtime/checks.ts";
const pattern0 = /^org_.+$/u;
const obj2 = ["type","organizationId"];
export function checkRoutingReversalSourceRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.type, "/type", required, "organization");
    vErrors = text(vErrors, data.organizationId, "/organizationId", required, 1, 255, pattern0);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
