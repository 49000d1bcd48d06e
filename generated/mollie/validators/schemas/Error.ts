// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nested, string, whole } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ErrorLinks } from "./ErrorLinks.ts";
export { validate21 as validate };
const obj2 = ["status","title","detail","_links"];
const func2 = ErrorLinks;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = whole(vErrors, data.status, instancePath, "/status", 400, 599);
    vErrors = string(vErrors, data.title, instancePath, "/title");
    vErrors = string(vErrors, data.detail, instancePath, "/detail");
    vErrors = string(vErrors, data.field, instancePath, "/field");
    vErrors = nested(vErrors, func2, data._links, instancePath, "/_links");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
