// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, optionalOrNull, required, string } from "../../../../src/runtime/checks.ts";
import { checkMetadata } from "./Metadata.ts";
export function checkCustomer(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.customer_id, "/customer_id", required);
    vErrors = string(vErrors, data.name, "/name", required);
    vErrors = string(vErrors, data.email, "/email", required);
    vErrors = string(vErrors, data.phone_number, "/phone_number", optionalOrNull);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
  }
  return vErrors;
}
