// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, formatted, nested, object, present, required, requiredOrNull, string, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkContractReport } from "./ContractReport.ts";
import { checkFailure } from "./Failure.ts";
import { checkMoney } from "./Money.ts";
import { checkRefundItem } from "./RefundItem.ts";
import { checkResponseMetadata } from "./ResponseMetadata.ts";
import { checkStatusAnomaly } from "./StatusAnomaly.ts";
import { checkStatusObservation } from "./StatusObservation.ts";
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj3 = ["reported","derived","none"];
const obj4 = ["insufficient_balance","not_yet_sent","processing","provider_review"];
const obj5 = ["not_reported","contract_drift"];
const obj6 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj7 = ["test","live"];
const obj8 = ["answered","replayed","exact_tag","recorded"];
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = string(vErrors, data.account, "/account", required);
    vErrors = string(vErrors, data.provider, "/provider", required);
    vErrors = string(vErrors, data.payment, "/payment", requiredOrNull);
    vErrors = text(vErrors, data.id, "/id", required, 1);
    vErrors = word(vErrors, data.status, "/status", required, obj2);
    vErrors = string(vErrors, data.providerStatus, "/providerStatus", requiredOrNull);
    vErrors = word(vErrors, data.statusSource, "/statusSource", required, obj3);
    vErrors = word(vErrors, data.pendingReason, "/pendingReason", requiredOrNull, obj4);
    vErrors = word(vErrors, data.unknownCause, "/unknownCause", requiredOrNull, obj5);
    vErrors = flag(vErrors, data.settled, "/settled", required);
    vErrors = nested(vErrors, data.amount, "/amount", requiredOrNull, checkMoney);
    vErrors = nested(vErrors, data.requestedAmount, "/requestedAmount", requiredOrNull, checkMoney);
    vErrors = word(vErrors, data.reason, "/reason", requiredOrNull, obj6);
    vErrors = string(vErrors, data.providerReason, "/providerReason", requiredOrNull);
    vErrors = string(vErrors, data.description, "/description", requiredOrNull);
    vErrors = string(vErrors, data.reference, "/reference", requiredOrNull);
    vErrors = nested(vErrors, data.metadata, "/metadata", requiredOrNull, checkResponseMetadata);
    vErrors = each(vErrors, data.items, "/items", requiredOrNull, checkRefundItem);
    vErrors = nested(vErrors, data.failure, "/failure", requiredOrNull, checkFailure);
    vErrors = string(vErrors, data.externalReference, "/externalReference", requiredOrNull);
    vErrors = word(vErrors, data.mode, "/mode", requiredOrNull, obj7);
    vErrors = formatted(vErrors, data.createdAt, "/createdAt", requiredOrNull, dateTime);
    vErrors = formatted(vErrors, data.updatedAt, "/updatedAt", requiredOrNull, dateTime);
    vErrors = formatted(vErrors, data.settledAt, "/settledAt", requiredOrNull, dateTime);
    vErrors = flag(vErrors, data.cancelable, "/cancelable", requiredOrNull);
    vErrors = word(vErrors, data.evidence, "/evidence", required, obj8);
    vErrors = each(vErrors, data.history, "/history", required, checkStatusObservation);
    vErrors = each(vErrors, data.anomalies, "/anomalies", required, checkStatusAnomaly);
    vErrors = nested(vErrors, data.contract, "/contract", required, checkContractReport);
    vErrors = string(vErrors, data.requestId, "/requestId", requiredOrNull);
    vErrors = present(vErrors, data.raw, "/raw");
  }
  return vErrors;
}
