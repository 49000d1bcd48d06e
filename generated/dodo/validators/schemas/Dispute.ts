// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, formatted, object, optional, optionalOrNull, required, string } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
export function checkDispute(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.dispute_id, "/dispute_id", required);
    vErrors = string(vErrors, data.payment_id, "/payment_id", optional);
    vErrors = string(vErrors, data.business_id, "/business_id", optional);
    vErrors = string(vErrors, data.amount, "/amount", optional);
    vErrors = string(vErrors, data.currency, "/currency", optional);
    vErrors = string(vErrors, data.dispute_status, "/dispute_status", required);
    vErrors = string(vErrors, data.dispute_stage, "/dispute_stage", optional);
    vErrors = formatted(vErrors, data.created_at, "/created_at", optional, dateTime);
    vErrors = string(vErrors, data.remarks, "/remarks", optionalOrNull);
    vErrors = flag(vErrors, data.is_resolved_by_rdr, "/is_resolved_by_rdr", optionalOrNull);
  }
  return vErrors;
}
