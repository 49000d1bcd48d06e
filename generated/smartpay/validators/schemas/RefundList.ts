// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject, just, lacks, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const obj2 = ["data"];
const func2 = Refund;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = just(vErrors, data.object, instancePath, "/object", "collection");
    vErrors = string(vErrors, data.pageToken, instancePath, "/pageToken");
    vErrors = string(vErrors, data.nextPageToken, instancePath, "/nextPageToken");
    vErrors = whole(vErrors, data.maxResults, instancePath, "/maxResults", 0, 9007199254740991);
    vErrors = whole(vErrors, data.results, instancePath, "/results", 0, 9007199254740991);
    vErrors = each(vErrors, func2, data.data, instancePath, "/data");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
