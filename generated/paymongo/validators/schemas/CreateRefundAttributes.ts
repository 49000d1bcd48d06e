// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, nested, text, whole, word } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["amount","payment_id","reason"];
const obj3 = ["duplicate","fraudulent","requested_by_customer","others"];
const obj4 = ["amount","payment_id","reason","notes","metadata"];
const pattern0 = /^pay_.+$/u;
const func2 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.amount, instancePath, "/amount", 100, 2147483647);
    vErrors = text(vErrors, data.payment_id, instancePath, "/payment_id", 1, 255, pattern0);
    vErrors = word(vErrors, data.reason, instancePath, "/reason", obj3);
    vErrors = text(vErrors, data.notes, instancePath, "/notes", undefined, 255);
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = knows(vErrors, data, instancePath, obj4);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
