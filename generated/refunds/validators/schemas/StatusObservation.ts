// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, knows, object, required, requiredOrNull, string, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj3 = ["status","providerStatus","at"];
export function checkStatusObservation(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = word(vErrors, data.status, "/status", required, obj2);
    vErrors = string(vErrors, data.providerStatus, "/providerStatus", requiredOrNull);
    vErrors = formatted(vErrors, data.at, "/at", required, dateTime);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
