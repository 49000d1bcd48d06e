// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, optional, text } from "../../../../src/runtime/checks.ts";
import { checkRequestMetadata } from "./RequestMetadata.ts";
const obj2 = ["reference","description","metadata"];
export function checkUpdateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.reference, "/reference", optional, 1, 40);
    vErrors = text(vErrors, data.description, "/description", optional, 1, 80);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkRequestMetadata);
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
