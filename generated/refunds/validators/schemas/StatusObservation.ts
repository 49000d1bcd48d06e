// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, isObject, knows, lacks, stringOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["status","providerStatus","at"];
const obj3 = ["pending","succeeded","failed","canceled","unknown"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = stringOrNull(vErrors, data.providerStatus, instancePath, "/providerStatus");
    vErrors = formatted(vErrors, data.at, instancePath, "/at", formats0);
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
