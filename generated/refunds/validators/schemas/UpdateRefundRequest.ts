// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, optional, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { checkMetadata } from "./Metadata.ts";
const obj2 = ["description","reference","metadata"];
export function checkUpdateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(Object.keys(data).length < 1){
      vErrors = add(vErrors, "", "minProperties", 1);
    }
    vErrors = text(vErrors, data.description, "/description", optional, 1, 80);
    vErrors = text(vErrors, data.reference, "/reference", optional, 1, 40);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
