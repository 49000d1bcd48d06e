// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, textOrNull, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["amount"];
const obj3 = ["amount","previousTransactionId","refundReason","notes"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 1, 9007199254740991);
    vErrors = textOrNull(vErrors, data.previousTransactionId, instancePath, "/previousTransactionId", undefined, 100);
    vErrors = textOrNull(vErrors, data.refundReason, instancePath, "/refundReason", undefined, 1024);
    vErrors = textOrNull(vErrors, data.notes, instancePath, "/notes", undefined, 4096);
    vErrors = knows(vErrors, data, instancePath, obj3);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
