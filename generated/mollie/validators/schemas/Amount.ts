// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { object, required, text } from "../../../../src/runtime/checks.ts";
const pattern0 = /^[A-Z]{3}$/u;
const pattern1 = /^\d+(\.\d{2})?$/u;
export function checkAmount(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.currency, "/currency", required, undefined, undefined, pattern0);
    vErrors = text(vErrors, data.value, "/value", required, undefined, undefined, pattern1);
  }
  return vErrors;
}
