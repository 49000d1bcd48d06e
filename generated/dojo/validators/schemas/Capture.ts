// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, object, optional, optionalOrNull, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
const obj2 = ["Created","Successful","Declined","Failed"];
export function checkCapture(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.id, "/id", optionalOrNull);
    vErrors = whole(vErrors, data.amount, "/amount", optional, 0, 9007199254740991);
    vErrors = whole(vErrors, data.tipsAmount, "/tipsAmount", optionalOrNull, 0, 9007199254740991);
    vErrors = word(vErrors, data.status, "/status", optional, obj2);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", optional, dateTime);
  }
  return vErrors;
}
