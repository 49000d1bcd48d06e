// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject, lacks, nested, nestedOrNull, string, stringOrNull, whole, word } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Attempt } from "./Attempt.ts";
import { validate as ErrorCode } from "./ErrorCode.ts";
import { validate as Issue } from "./Issue.ts";
export { validate21 as validate };
const obj2 = ["type","title","status","detail","code","outcome","retry"];
const obj3 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = ["never","same_key","after_delay","after_reconcile","after_fix"];
const func2 = ErrorCode;
const func3 = Issue;
const func4 = Attempt;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(((((((data.type === undefined) || (data.title === undefined)) || (data.status === undefined)) || (data.detail === undefined)) || (data.code === undefined)) || (data.outcome === undefined)) || (data.retry === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = string(vErrors, data.type, instancePath, "/type");
    vErrors = string(vErrors, data.title, instancePath, "/title");
    vErrors = whole(vErrors, data.status, instancePath, "/status", 400, 599);
    vErrors = string(vErrors, data.detail, instancePath, "/detail");
    vErrors = string(vErrors, data.instance, instancePath, "/instance");
    vErrors = nested(vErrors, func2, data.code, instancePath, "/code");
    vErrors = word(vErrors, data.outcome, instancePath, "/outcome", obj3);
    vErrors = word(vErrors, data.retry, instancePath, "/retry", obj4);
    vErrors = stringOrNull(vErrors, data.provider, instancePath, "/provider");
    vErrors = stringOrNull(vErrors, data.account, instancePath, "/account");
    vErrors = stringOrNull(vErrors, data.requestId, instancePath, "/requestId");
    vErrors = each(vErrors, func3, data.issues, instancePath, "/issues");
    vErrors = nestedOrNull(vErrors, func4, data.attempt, instancePath, "/attempt");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
