// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, isObject, stringOrNull, whole, wholeOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["Created","Successful","Declined","Failed"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.id, instancePath, "/id");
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 0, 9007199254740991);
    vErrors = wholeOrNull(vErrors, data.tipsAmount, instancePath, "/tipsAmount", 0, 9007199254740991);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj2);
    vErrors = formatted(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
