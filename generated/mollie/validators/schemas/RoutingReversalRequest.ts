// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, nested } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as EuroAmount } from "./EuroAmount.ts";
import { validate as RoutingReversalSourceRequest } from "./RoutingReversalSourceRequest.ts";
export { validate21 as validate };
const obj2 = ["amount","source"];
const func2 = EuroAmount;
const func3 = RoutingReversalSourceRequest;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = nested(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nested(vErrors, func3, data.source, instancePath, "/source");
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
