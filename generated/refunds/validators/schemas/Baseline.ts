// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isText, knows, object, requiredOrNull, whole } from "../../../../src/runtime/checks.ts";
const obj2 = ["remaining","refunds"];
export function checkBaseline(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.remaining, "/remaining", requiredOrNull, 0, 9007199254740991);
    vErrors = each(vErrors, data.refunds, "/refunds", requiredOrNull, isText);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
