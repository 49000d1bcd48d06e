// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { joined } from "../../../../src/runtime/checks.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { validate as PositiveMoney } from "./PositiveMoney.ts";
import { validate as Remaining } from "./Remaining.ts";
export { validate21 as validate };
const func2 = /*#__PURE__*/ variants([["PositiveMoney", PositiveMoney], ["Remaining", Remaining]], true);
function validate21(data, instancePath=""){
  let vErrors = null;
  vErrors = joined(vErrors, func2, data, instancePath);
  validate21.errors = vErrors;
  return vErrors === null;
}
