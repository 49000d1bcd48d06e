// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, nested, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func2 = Metadata;
const obj2 = ["description","reference","metadata"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(Object.keys(data).length < 1){
      vErrors = add(vErrors, instancePath, "minProperties", 1);
    }
    vErrors = text(vErrors, data.description, instancePath, "/description", 1, 80);
    vErrors = text(vErrors, data.reference, instancePath, "/reference", 1, 40);
    vErrors = nested(vErrors, func2, data.metadata, instancePath, "/metadata");
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
