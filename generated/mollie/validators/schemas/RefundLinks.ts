// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, optionalOrNull, required } from "../../../../src/runtime/checks.ts";
import { checkLink } from "./Link.ts";
export function checkRefundLinks(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.self, "/self", required, checkLink);
    vErrors = nested(vErrors, data.payment, "/payment", required, checkLink);
    vErrors = nested(vErrors, data.settlement, "/settlement", optionalOrNull, checkLink);
    vErrors = nested(vErrors, data.order, "/order", optionalOrNull, checkLink);
    vErrors = nested(vErrors, data.documentation, "/documentation", optional, checkLink);
  }
  return vErrors;
}
