// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, object, optional, string, whole } from "../../../../src/runtime/checks.ts";
export function checkTax(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.amount, "/amount", optional, -9007199254740991, 9007199254740991);
    vErrors = string(vErrors, data.currency, "/currency", optional);
    vErrors = flag(vErrors, data.inclusive, "/inclusive", optional);
    vErrors = string(vErrors, data.name, "/name", optional);
    vErrors = string(vErrors, data.type, "/type", optional);
    vErrors = string(vErrors, data.value, "/value", optional);
  }
  return vErrors;
}
