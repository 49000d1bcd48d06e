// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optionalOrNull } from "../../../../src/runtime/checks.ts";
import { checkTerminalPayment } from "./TerminalPayment.ts";
export function checkTerminalSessionHistoryEntry(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.payment, "/payment", optionalOrNull, checkTerminalPayment);
  }
  return vErrors;
}
