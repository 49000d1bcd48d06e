// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { eachOrNull, flag, flagOrNull, isObject, knows, lacks, nested, text } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as RoutingReversalRequest } from "./RoutingReversalRequest.ts";
import { validate as TwoDecimalAmount } from "./TwoDecimalAmount.ts";
import { validate as ZeroDecimalAmount } from "./ZeroDecimalAmount.ts";
export { validate21 as validate };
const obj2 = ["amount"];
const obj3 = ["amount","description","metadata","reverseRouting","routingReversals","testmode"];
const func2 = /*#__PURE__*/ variants([["TwoDecimalAmount", TwoDecimalAmount], ["ZeroDecimalAmount", ZeroDecimalAmount]], true);
const func3 = RoutingReversalRequest;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = nested(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = text(vErrors, data.description, instancePath, "/description", undefined, 140);
    vErrors = flagOrNull(vErrors, data.reverseRouting, instancePath, "/reverseRouting");
    vErrors = eachOrNull(vErrors, func3, data.routingReversals, instancePath, "/routingReversals");
    vErrors = flag(vErrors, data.testmode, instancePath, "/testmode");
    vErrors = knows(vErrors, data, instancePath, obj3);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
