// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, required, requiredOrNull } from "../../../../src/runtime/checks.ts";
import { checkLink } from "./Link.ts";
export function checkRefundListLinks(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.self, "/self", required, checkLink);
    vErrors = nested(vErrors, data.previous, "/previous", requiredOrNull, checkLink);
    vErrors = nested(vErrors, data.next, "/next", requiredOrNull, checkLink);
    vErrors = nested(vErrors, data.documentation, "/documentation", optional, checkLink);
  }
  return vErrors;
}
