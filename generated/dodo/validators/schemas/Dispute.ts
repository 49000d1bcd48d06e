// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flagOrNull, formatted, isObject, lacks, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["dispute_id","dispute_status"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.dispute_id, instancePath, "/dispute_id");
    vErrors = string(vErrors, data.payment_id, instancePath, "/payment_id");
    vErrors = string(vErrors, data.business_id, instancePath, "/business_id");
    vErrors = string(vErrors, data.amount, instancePath, "/amount");
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = string(vErrors, data.dispute_status, instancePath, "/dispute_status");
    vErrors = string(vErrors, data.dispute_stage, instancePath, "/dispute_stage");
    vErrors = formatted(vErrors, data.created_at, instancePath, "/created_at", formats0);
    vErrors = stringOrNull(vErrors, data.remarks, instancePath, "/remarks");
    vErrors = flagOrNull(vErrors, data.is_resolved_by_rdr, instancePath, "/is_resolved_by_rdr");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
