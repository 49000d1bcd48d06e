// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, nested, object, optional, optionalOrNull, required, requiredOrNull, string, whole, word } from "../../../../src/runtime/checks.ts";
import { checkAttempt } from "./Attempt.ts";
import { checkErrorCode } from "./ErrorCode.ts";
import { checkIssue } from "./Issue.ts";
const obj2 = ["not_sent","rejected","accepted","unknown"];
const obj3 = ["never","same_key","after_delay","after_reconcile","after_fix"];
export function checkProblem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.type, "/type", required);
    vErrors = string(vErrors, data.title, "/title", required);
    vErrors = whole(vErrors, data.status, "/status", required, 400, 599);
    vErrors = string(vErrors, data.detail, "/detail", required);
    vErrors = string(vErrors, data.instance, "/instance", optional);
    vErrors = nested(vErrors, data.code, "/code", required, checkErrorCode);
    vErrors = word(vErrors, data.outcome, "/outcome", requiredOrNull, obj2);
    vErrors = word(vErrors, data.retry, "/retry", required, obj3);
    vErrors = string(vErrors, data.provider, "/provider", optionalOrNull);
    vErrors = string(vErrors, data.account, "/account", optionalOrNull);
    vErrors = string(vErrors, data.requestId, "/requestId", optionalOrNull);
    vErrors = each(vErrors, data.issues, "/issues", optional, checkIssue);
    vErrors = nested(vErrors, data.attempt, "/attempt", optionalOrNull, checkAttempt);
  }
  return vErrors;
}
