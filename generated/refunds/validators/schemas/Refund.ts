// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as ContractReport } from "./ContractReport.ts";
import { validate as Failure } from "./Failure.ts";
import { validate as Money } from "./Money.ts";
import { validate as RefundItem } from "./RefundItem.ts";
import { validate as ResponseMetadata } from "./ResponseMetadata.ts";
import { validate as StatusAnomaly } from "./StatusAnomaly.ts";
import { validate as StatusObservation } from "./StatusObservation.ts";
export { validate21 as validate };
const func3 = Money;
const func5 = ResponseMetadata;
const func6 = RefundItem;
const func7 = Failure;
const func8 = StatusObservation;
const func9 = StatusAnomaly;
const func10 = ContractReport;
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj4 = ["reported","derived","none"];
const obj6 = ["insufficient_balance","not_yet_sent","processing","provider_review",null];
const obj8 = ["not_reported","contract_drift",null];
const obj10 = ["requested_by_customer","duplicate","fraudulent","returned","other",null];
const obj12 = ["test","live",null];
const obj14 = ["answered","replayed","exact_tag","recorded"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "account"});
    }
    if(data.provider === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "provider"});
    }
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "id"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.providerStatus === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "providerStatus"});
    }
    if(data.statusSource === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "statusSource"});
    }
    if(data.pendingReason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "pendingReason"});
    }
    if(data.unknownCause === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "unknownCause"});
    }
    if(data.settled === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "settled"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.requestedAmount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "requestedAmount"});
    }
    if(data.reason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "reason"});
    }
    if(data.providerReason === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "providerReason"});
    }
    if(data.description === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "description"});
    }
    if(data.reference === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "reference"});
    }
    if(data.metadata === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "metadata"});
    }
    if(data.items === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "items"});
    }
    if(data.failure === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "failure"});
    }
    if(data.externalReference === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "externalReference"});
    }
    if(data.mode === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "mode"});
    }
    if(data.createdAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "createdAt"});
    }
    if(data.updatedAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "updatedAt"});
    }
    if(data.settledAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "settledAt"});
    }
    if(data.cancelable === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "cancelable"});
    }
    if(data.evidence === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "evidence"});
    }
    if(data.history === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "history"});
    }
    if(data.anomalies === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "anomalies"});
    }
    if(data.contract === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "contract"});
    }
    if(data.requestId === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "requestId"});
    }
    if(data.raw === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "raw"});
    }
    if(data.account !== undefined){
      if(typeof data.account !== "string"){
        vErrors = add(vErrors, instancePath+"/account", "type", {type: "string"});
      }
    }
    if(data.provider !== undefined){
      if(typeof data.provider !== "string"){
        vErrors = add(vErrors, instancePath+"/provider", "type", {type: "string"});
      }
    }
    if(data.payment !== undefined){
      let data2 = data.payment;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: ["string","null"]});
      }
    }
    if(data.id !== undefined){
      let data3 = data.id;
      if(typeof data3 === "string"){
        if(func2(data3) < 1){
          vErrors = add(vErrors, instancePath+"/id", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/id", "type", {type: "string"});
      }
    }
    if(data.status !== undefined){
      let data4 = data.status;
      if(typeof data4 !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
      if(!obj2.includes(data4)){
        vErrors = add(vErrors, instancePath+"/status", "enum", {allowedValues: obj2});
      }
    }
    if(data.providerStatus !== undefined){
      let data5 = data.providerStatus;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/providerStatus", "type", {type: ["string","null"]});
      }
    }
    if(data.statusSource !== undefined){
      let data6 = data.statusSource;
      if(typeof data6 !== "string"){
        vErrors = add(vErrors, instancePath+"/statusSource", "type", {type: "string"});
      }
      if(!obj4.includes(data6)){
        vErrors = add(vErrors, instancePath+"/statusSource", "enum", {allowedValues: obj4});
      }
    }
    if(data.pendingReason !== undefined){
      let data7 = data.pendingReason;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/pendingReason", "type", {type: ["string","null"]});
      }
      if(!obj6.includes(data7)){
        vErrors = add(vErrors, instancePath+"/pendingReason", "enum", {allowedValues: obj6});
      }
    }
    if(data.unknownCause !== undefined){
      let data8 = data.unknownCause;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/unknownCause", "type", {type: ["string","null"]});
      }
      if(!obj8.includes(data8)){
        vErrors = add(vErrors, instancePath+"/unknownCause", "enum", {allowedValues: obj8});
      }
    }
    if(data.settled !== undefined){
      if(typeof data.settled !== "boolean"){
        vErrors = add(vErrors, instancePath+"/settled", "type", {type: "boolean"});
      }
    }
    if(data.amount !== undefined){
      let data10 = data.amount;
      if(data10 !== null){
        if(!(func3(data10, {instancePath:instancePath+"/amount"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.requestedAmount !== undefined){
      let data11 = data.requestedAmount;
      if(data11 !== null){
        if(!(func3(data11, {instancePath:instancePath+"/requestedAmount"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.reason !== undefined){
      let data12 = data.reason;
      if((typeof data12 !== "string") && (data12 !== null)){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: ["string","null"]});
      }
      if(!obj10.includes(data12)){
        vErrors = add(vErrors, instancePath+"/reason", "enum", {allowedValues: obj10});
      }
    }
    if(data.providerReason !== undefined){
      let data13 = data.providerReason;
      if((typeof data13 !== "string") && (data13 !== null)){
        vErrors = add(vErrors, instancePath+"/providerReason", "type", {type: ["string","null"]});
      }
    }
    if(data.description !== undefined){
      let data14 = data.description;
      if((typeof data14 !== "string") && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: ["string","null"]});
      }
    }
    if(data.reference !== undefined){
      let data15 = data.reference;
      if((typeof data15 !== "string") && (data15 !== null)){
        vErrors = add(vErrors, instancePath+"/reference", "type", {type: ["string","null"]});
      }
    }
    if(data.metadata !== undefined){
      let data16 = data.metadata;
      if(data16 !== null){
        if(!(func5(data16, {instancePath:instancePath+"/metadata"}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
        }
      }
    }
    if(data.items !== undefined){
      let data17 = data.items;
      if((!(Array.isArray(data17))) && (data17 !== null)){
        vErrors = add(vErrors, instancePath+"/items", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data17)){
        const len0 = data17.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func6(data17[i0], {instancePath:instancePath+"/items/" + i0}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
          }
        }
      }
    }
    if(data.failure !== undefined){
      let data19 = data.failure;
      if(data19 !== null){
        if(!(func7(data19, {instancePath:instancePath+"/failure"}))){
          vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
        }
      }
    }
    if(data.externalReference !== undefined){
      let data20 = data.externalReference;
      if((typeof data20 !== "string") && (data20 !== null)){
        vErrors = add(vErrors, instancePath+"/externalReference", "type", {type: ["string","null"]});
      }
    }
    if(data.mode !== undefined){
      let data21 = data.mode;
      if((typeof data21 !== "string") && (data21 !== null)){
        vErrors = add(vErrors, instancePath+"/mode", "type", {type: ["string","null"]});
      }
      if(!obj12.includes(data21)){
        vErrors = add(vErrors, instancePath+"/mode", "enum", {allowedValues: obj12});
      }
    }
    if(data.createdAt !== undefined){
      let data22 = data.createdAt;
      if((typeof data22 !== "string") && (data22 !== null)){
        vErrors = add(vErrors, instancePath+"/createdAt", "type", {type: ["string","null"]});
      }
      if(typeof data22 === "string"){
        if(!(formats0(data22))){
          vErrors = add(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data23 = data.updatedAt;
      if((typeof data23 !== "string") && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/updatedAt", "type", {type: ["string","null"]});
      }
      if(typeof data23 === "string"){
        if(!(formats0(data23))){
          vErrors = add(vErrors, instancePath+"/updatedAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.settledAt !== undefined){
      let data24 = data.settledAt;
      if((typeof data24 !== "string") && (data24 !== null)){
        vErrors = add(vErrors, instancePath+"/settledAt", "type", {type: ["string","null"]});
      }
      if(typeof data24 === "string"){
        if(!(formats0(data24))){
          vErrors = add(vErrors, instancePath+"/settledAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.cancelable !== undefined){
      let data25 = data.cancelable;
      if((typeof data25 !== "boolean") && (data25 !== null)){
        vErrors = add(vErrors, instancePath+"/cancelable", "type", {type: ["boolean","null"]});
      }
    }
    if(data.evidence !== undefined){
      let data26 = data.evidence;
      if(typeof data26 !== "string"){
        vErrors = add(vErrors, instancePath+"/evidence", "type", {type: "string"});
      }
      if(!obj14.includes(data26)){
        vErrors = add(vErrors, instancePath+"/evidence", "enum", {allowedValues: obj14});
      }
    }
    if(data.history !== undefined){
      let data27 = data.history;
      if(Array.isArray(data27)){
        const len1 = data27.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func8(data27[i1], {instancePath:instancePath+"/history/" + i1}))){
            vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/history", "type", {type: "array"});
      }
    }
    if(data.anomalies !== undefined){
      let data29 = data.anomalies;
      if(Array.isArray(data29)){
        const len2 = data29.length;
        for(let i2=0; i2<len2; i2++){
          if(!(func9(data29[i2], {instancePath:instancePath+"/anomalies/" + i2}))){
            vErrors = vErrors === null ? func9.errors : vErrors.concat(func9.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/anomalies", "type", {type: "array"});
      }
    }
    if(data.contract !== undefined){
      if(!(func10(data.contract, {instancePath:instancePath+"/contract"}))){
        vErrors = vErrors === null ? func10.errors : vErrors.concat(func10.errors);
      }
    }
    if(data.requestId !== undefined){
      let data32 = data.requestId;
      if((typeof data32 !== "string") && (data32 !== null)){
        vErrors = add(vErrors, instancePath+"/requestId", "type", {type: ["string","null"]});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
