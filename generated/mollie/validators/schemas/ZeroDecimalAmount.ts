// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, required, text, word } from "../../../../src/runtime/checks.ts";
const obj2 = ["ISK","JPY"];
const obj3 = ["currency","value"];
const pattern0 = /^(?!0+$)\d{1,15}$/u;
export function checkZeroDecimalAmount(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = word(vErrors, data.currency, "/currency", required, obj2);
    vErrors = text(vErrors, data.value, "/value", required, undefined, undefined, pattern0);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
