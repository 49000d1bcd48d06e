// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, eachOrNull, flag, flagOrNull, formattedOrNull, isObject, lacks, nested, nestedOrNull, string, stringOrNull, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ContractReport } from "./ContractReport.ts";
import { validate as Failure } from "./Failure.ts";
import { validate as Money } from "./Money.ts";
import { validate as RefundItem } from "./RefundItem.ts";
import { validate as ResponseMetadata } from "./ResponseMetadata.ts";
import { validate as StatusAnomaly } from "./StatusAnomaly.ts";
import { validate as StatusObservation } from "./StatusObservation.ts";
export { validate21 as validate };
const obj2 = ["account","provider","payment","id","status","providerStatus","statusSource","pendingReason","unknownCause","settled","amount","requestedAmount","reason","providerReason","description","reference","metadata","items","failure","externalReference","mode","createdAt","updatedAt","settledAt","cancelable","evidence","history","anomalies","contract","requestId","raw"];
const obj3 = ["pending","succeeded","failed","canceled","unknown"];
const obj4 = ["reported","derived","none"];
const obj5 = ["insufficient_balance","not_yet_sent","processing","provider_review",null];
const obj6 = ["not_reported","contract_drift",null];
const obj7 = ["requested_by_customer","duplicate","fraudulent","returned","other",null];
const obj8 = ["test","live",null];
const obj9 = ["answered","replayed","exact_tag","recorded"];
const func2 = Money;
const func4 = ResponseMetadata;
const func5 = RefundItem;
const func6 = Failure;
const func7 = StatusObservation;
const func8 = StatusAnomaly;
const func9 = ContractReport;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(((((((((((((((((((((((((((((((data.account === undefined) || (data.provider === undefined)) || (data.payment === undefined)) || (data.id === undefined)) || (data.status === undefined)) || (data.providerStatus === undefined)) || (data.statusSource === undefined)) || (data.pendingReason === undefined)) || (data.unknownCause === undefined)) || (data.settled === undefined)) || (data.amount === undefined)) || (data.requestedAmount === undefined)) || (data.reason === undefined)) || (data.providerReason === undefined)) || (data.description === undefined)) || (data.reference === undefined)) || (data.metadata === undefined)) || (data.items === undefined)) || (data.failure === undefined)) || (data.externalReference === undefined)) || (data.mode === undefined)) || (data.createdAt === undefined)) || (data.updatedAt === undefined)) || (data.settledAt === undefined)) || (data.cancelable === undefined)) || (data.evidence === undefined)) || (data.history === undefined)) || (data.anomalies === undefined)) || (data.contract === undefined)) || (data.requestId === undefined)) || (data.raw === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = string(vErrors, data.account, instancePath, "/account");
    vErrors = string(vErrors, data.provider, instancePath, "/provider");
    vErrors = stringOrNull(vErrors, data.payment, instancePath, "/payment");
    vErrors = text(vErrors, data.id, instancePath, "/id", 1);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj3);
    vErrors = stringOrNull(vErrors, data.providerStatus, instancePath, "/providerStatus");
    vErrors = word(vErrors, data.statusSource, instancePath, "/statusSource", obj4);
    vErrors = word(vErrors, data.pendingReason, instancePath, "/pendingReason", obj5);
    vErrors = word(vErrors, data.unknownCause, instancePath, "/unknownCause", obj6);
    vErrors = flag(vErrors, data.settled, instancePath, "/settled");
    vErrors = nestedOrNull(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nestedOrNull(vErrors, func2, data.requestedAmount, instancePath, "/requestedAmount");
    vErrors = word(vErrors, data.reason, instancePath, "/reason", obj7);
    vErrors = stringOrNull(vErrors, data.providerReason, instancePath, "/providerReason");
    vErrors = stringOrNull(vErrors, data.description, instancePath, "/description");
    vErrors = stringOrNull(vErrors, data.reference, instancePath, "/reference");
    vErrors = nestedOrNull(vErrors, func4, data.metadata, instancePath, "/metadata");
    vErrors = eachOrNull(vErrors, func5, data.items, instancePath, "/items");
    vErrors = nestedOrNull(vErrors, func6, data.failure, instancePath, "/failure");
    vErrors = stringOrNull(vErrors, data.externalReference, instancePath, "/externalReference");
    vErrors = word(vErrors, data.mode, instancePath, "/mode", obj8);
    vErrors = formattedOrNull(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
    vErrors = formattedOrNull(vErrors, data.updatedAt, instancePath, "/updatedAt", formats0);
    vErrors = formattedOrNull(vErrors, data.settledAt, instancePath, "/settledAt", formats0);
    vErrors = flagOrNull(vErrors, data.cancelable, instancePath, "/cancelable");
    vErrors = word(vErrors, data.evidence, instancePath, "/evidence", obj9);
    vErrors = each(vErrors, func7, data.history, instancePath, "/history");
    vErrors = each(vErrors, func8, data.anomalies, instancePath, "/anomalies");
    vErrors = nested(vErrors, func9, data.contract, instancePath, "/contract");
    vErrors = stringOrNull(vErrors, data.requestId, instancePath, "/requestId");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
