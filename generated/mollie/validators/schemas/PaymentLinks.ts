// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Link } from "./Link.ts";
export { validate21 as validate };
const obj2 = ["self"];
const func2 = Link;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = nested(vErrors, func2, data.self, instancePath, "/self");
    vErrors = nested(vErrors, func2, data.dashboard, instancePath, "/dashboard");
    vErrors = nested(vErrors, func2, data.refunds, instancePath, "/refunds");
    vErrors = nested(vErrors, func2, data.captures, instancePath, "/captures");
    vErrors = nested(vErrors, func2, data.chargebacks, instancePath, "/chargebacks");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
