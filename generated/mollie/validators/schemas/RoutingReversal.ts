// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional } from "../../../../src/runtime/checks.ts";
import { checkAmount } from "./Amount.ts";
import { checkRoutingReversalSource } from "./RoutingReversalSource.ts";
export function checkRoutingReversal(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.amount, "/amount", optional, checkAmount);
    vErrors = nested(vErrors, data.source, "/source", optional, checkRoutingReversalSource);
  }
  return vErrors;
}
