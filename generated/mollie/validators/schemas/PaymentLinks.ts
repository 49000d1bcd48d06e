// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, required } from "../../../../src/runtime/checks.ts";
import { checkLink } from "./Link.ts";
export function checkPaymentLinks(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.self, "/self", required, checkLink);
    vErrors = nested(vErrors, data.dashboard, "/dashboard", optional, checkLink);
    vErrors = nested(vErrors, data.refunds, "/refunds", optional, checkLink);
    vErrors = nested(vErrors, data.captures, "/captures", optional, checkLink);
    vErrors = nested(vErrors, data.chargebacks, "/chargebacks", optional, checkLink);
  }
  return vErrors;
}
