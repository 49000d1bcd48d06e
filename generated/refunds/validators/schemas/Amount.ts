// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { joined } from "../../../../src/runtime/checks.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { checkPositiveMoney } from "./PositiveMoney.ts";
import { checkRemaining } from "./Remaining.ts";
const func3 = /*#__PURE__*/ variants([["PositiveMoney", checkPositiveMoney], ["Remaining", checkRemaining]], true);
export function checkAmount(data){
  let vErrors = null;
  vErrors = joined(vErrors, func3(data), "");
  return vErrors;
}
