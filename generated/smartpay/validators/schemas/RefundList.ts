// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, just, object, optional, required, string, whole } from "../../../../src/runtime/checks.ts";
import { checkRefund } from "./Refund.ts";
export function checkRefundList(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = just(vErrors, data.object, "/object", optional, "collection");
    vErrors = string(vErrors, data.pageToken, "/pageToken", optional);
    vErrors = string(vErrors, data.nextPageToken, "/nextPageToken", optional);
    vErrors = whole(vErrors, data.maxResults, "/maxResults", optional, 0, 9007199254740991);
    vErrors = whole(vErrors, data.results, "/results", optional, 0, 9007199254740991);
    vErrors = each(vErrors, data.data, "/data", required, checkRefund);
  }
  return vErrors;
}
