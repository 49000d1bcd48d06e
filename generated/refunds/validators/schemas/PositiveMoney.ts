// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, required, text, whole } from "../../../../src/runtime/checks.ts";
const pattern0 = /^[A-Z]{3}$/u;
const obj2 = ["value","currency"];
export function checkPositiveMoney(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.value, "/value", required, 1, 9007199254740991);
    vErrors = text(vErrors, data.currency, "/currency", required, undefined, undefined, pattern0);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
