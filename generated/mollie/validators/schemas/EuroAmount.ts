// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { just, knows, object, required, text } from "../../../../src/runtime/checks.ts";
const pattern0 = /^(?!0+\.00$)\d{1,13}\.\d{2}$/u;
const obj2 = ["currency","value"];
export function checkEuroAmount(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.currency, "/currency", required, "EUR");
    vErrors = text(vErrors, data.value, "/value", required, undefined, undefined, pattern0);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
