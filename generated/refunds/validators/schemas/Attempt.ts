// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, formattedOrNull, isObject, knows, lacks, nestedOrNull, string, whole, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Baseline } from "./Baseline.ts";
import { validate as HttpRequest } from "./HttpRequest.ts";
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const obj2 = ["version","account","provider","payment","idempotencyKey","generation","providerKey","fingerprint","amount","baseline","request","startedAt","sentAt","contractVersion","outcome"];
const obj3 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = /*#__PURE__*/ new Set(["version","account","provider","payment","idempotencyKey","generation","providerKey","fingerprint","amount","baseline","request","startedAt","sentAt","contractVersion","outcome"]);
const func2 = Money;
const func3 = Baseline;
const func4 = HttpRequest;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(((((((((((((((data.version === undefined) || (data.account === undefined)) || (data.provider === undefined)) || (data.payment === undefined)) || (data.idempotencyKey === undefined)) || (data.generation === undefined)) || (data.providerKey === undefined)) || (data.fingerprint === undefined)) || (data.amount === undefined)) || (data.baseline === undefined)) || (data.request === undefined)) || (data.startedAt === undefined)) || (data.sentAt === undefined)) || (data.contractVersion === undefined)) || (data.outcome === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = whole(vErrors, data.version, instancePath, "/version", 1, 1);
    vErrors = string(vErrors, data.account, instancePath, "/account");
    vErrors = string(vErrors, data.provider, instancePath, "/provider");
    vErrors = string(vErrors, data.payment, instancePath, "/payment");
    vErrors = string(vErrors, data.idempotencyKey, instancePath, "/idempotencyKey");
    vErrors = whole(vErrors, data.generation, instancePath, "/generation", 0, 1000000);
    vErrors = string(vErrors, data.providerKey, instancePath, "/providerKey");
    vErrors = string(vErrors, data.fingerprint, instancePath, "/fingerprint");
    vErrors = nestedOrNull(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nestedOrNull(vErrors, func3, data.baseline, instancePath, "/baseline");
    vErrors = nestedOrNull(vErrors, func4, data.request, instancePath, "/request");
    vErrors = formatted(vErrors, data.startedAt, instancePath, "/startedAt", formats0);
    vErrors = formattedOrNull(vErrors, data.sentAt, instancePath, "/sentAt", formats0);
    vErrors = string(vErrors, data.contractVersion, instancePath, "/contractVersion");
    vErrors = word(vErrors, data.outcome, instancePath, "/outcome", obj3);
    vErrors = knows(vErrors, data, instancePath, obj4);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
