// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, required } from "../../../../src/runtime/checks.ts";
import { checkEuroAmount } from "./EuroAmount.ts";
import { checkRoutingReversalSourceRequest } from "./RoutingReversalSourceRequest.ts";
const obj2 = ["amount","source"];
export function checkRoutingReversalRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.amount, "/amount", required, checkEuroAmount);
    vErrors = nested(vErrors, data.source, "/source", required, checkRoutingReversalSourceRequest);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
