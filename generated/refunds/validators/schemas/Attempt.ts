// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, knows, nested, object, required, requiredOrNull, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkBaseline } from "./Baseline.ts";
import { checkHttpRequest } from "./HttpRequest.ts";
import { checkMoney } from "./Money.ts";
const obj2 = ["not_sent","rejected","accepted","unknown"];
const obj3 = /*#__PURE__*/ new Set(["version","account","provider","payment","idempotencyKey","generation","providerKey","fingerprint","amount","baseline","request","startedAt","sentAt","contractVersion","outcome"]);
export function checkAttempt(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = whole(vErrors, data.version, "/version", required, 1, 1);
    vErrors = string(vErrors, data.account, "/account", required);
    vErrors = string(vErrors, data.provider, "/provider", required);
    vErrors = string(vErrors, data.payment, "/payment", required);
    vErrors = string(vErrors, data.idempotencyKey, "/idempotencyKey", required);
    vErrors = whole(vErrors, data.generation, "/generation", required, 0, 1000000);
    vErrors = string(vErrors, data.providerKey, "/providerKey", required);
    vErrors = string(vErrors, data.fingerprint, "/fingerprint", required);
    vErrors = nested(vErrors, data.amount, "/amount", requiredOrNull, checkMoney);
    vErrors = nested(vErrors, data.baseline, "/baseline", requiredOrNull, checkBaseline);
    vErrors = nested(vErrors, data.request, "/request", requiredOrNull, checkHttpRequest);
    vErrors = formatted(vErrors, data.startedAt, "/startedAt", required, dateTime);
    vErrors = formatted(vErrors, data.sentAt, "/sentAt", requiredOrNull, dateTime);
    vErrors = string(vErrors, data.contractVersion, "/contractVersion", required);
    vErrors = word(vErrors, data.outcome, "/outcome", requiredOrNull, obj2);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
