// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, knows, nested, object, optional, optionalOrNull, required, text } from "../../../../src/runtime/checks.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { checkRoutingReversalRequest } from "./RoutingReversalRequest.ts";
import { checkTwoDecimalAmount } from "./TwoDecimalAmount.ts";
import { checkZeroDecimalAmount } from "./ZeroDecimalAmount.ts";
const func3 = /*#__PURE__*/ variants([["TwoDecimalAmount", checkTwoDecimalAmount], ["ZeroDecimalAmount", checkZeroDecimalAmount]], true);
const obj2 = ["amount","description","metadata","reverseRouting","routingReversals","testmode"];
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.amount, "/amount", required, func3);
    vErrors = text(vErrors, data.description, "/description", optional, undefined, 140);
    vErrors = flag(vErrors, data.reverseRouting, "/reverseRouting", optionalOrNull);
    vErrors = each(vErrors, data.routingReversals, "/routingReversals", optionalOrNull, checkRoutingReversalRequest);
    vErrors = flag(vErrors, data.testmode, "/testmode", optional);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
