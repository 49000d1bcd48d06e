// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { nested, object, required, whole } from "../../../../src/runtime/checks.ts";
import { checkRefundListEmbedded } from "./RefundListEmbedded.ts";
import { checkRefundListLinks } from "./RefundListLinks.ts";
export function checkRefundList(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.count, "/count", required, 0, 250);
    vErrors = nested(vErrors, data._embedded, "/_embedded", required, checkRefundListEmbedded);
    vErrors = nested(vErrors, data._links, "/_links", required, checkRefundListLinks);
  }
  return vErrors;
}
