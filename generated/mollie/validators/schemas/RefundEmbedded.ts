// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional } from "../../../../src/runtime/checks.ts";
import { check as checkEmbeddedPayment } from "./EmbeddedPayment.ts";
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.payment, "/payment", optional, checkEmbeddedPayment);
  }
  return vErrors;
}
