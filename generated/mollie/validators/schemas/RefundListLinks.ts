// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested, nestedOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Link } from "./Link.ts";
export { validate21 as validate };
const obj2 = ["self","previous","next"];
const func2 = Link;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = nested(vErrors, func2, data.self, instancePath, "/self");
    vErrors = nestedOrNull(vErrors, func2, data.previous, instancePath, "/previous");
    vErrors = nestedOrNull(vErrors, func2, data.next, instancePath, "/next");
    vErrors = nested(vErrors, func2, data.documentation, instancePath, "/documentation");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
