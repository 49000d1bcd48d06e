// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, optional, required } from "../../../../src/runtime/checks.ts";
import { checkLink } from "./Link.ts";
export function checkErrorLinks(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = nested(vErrors, data.documentation, "/documentation", required, checkLink);
    vErrors = nested(vErrors, data.dashboard, "/dashboard", optional, checkLink);
  }
  return vErrors;
}
