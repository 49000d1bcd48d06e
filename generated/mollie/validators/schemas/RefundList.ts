// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundListEmbedded } from "./RefundListEmbedded.ts";
import { validate as RefundListLinks } from "./RefundListLinks.ts";
export { validate21 as validate };
const obj2 = ["count","_embedded","_links"];
const func2 = RefundListEmbedded;
const func3 = RefundListLinks;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.count, instancePath, "/count", 0, 250);
    vErrors = nested(vErrors, func2, data._embedded, instancePath, "/_embedded");
    vErrors = nested(vErrors, func3, data._links, instancePath, "/_links");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
