// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, knows, object, required, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj4 = ["from","to","at"];
export function checkStatusAnomaly(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = word(vErrors, data.from, "/from", required, obj2);
    vErrors = word(vErrors, data.to, "/to", required, obj2);
    vErrors = formatted(vErrors, data.at, "/at", required, dateTime);
    vErrors = knows(vErrors, data, "", obj4);
  }
  return vErrors;
}
