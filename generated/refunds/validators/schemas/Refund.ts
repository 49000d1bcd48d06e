// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as ContractReport } from "./ContractReport.ts";
import { validate as Failure } from "./Failure.ts";
import { validate as Money } from "./Money.ts";
import { validate as RefundItem } from "./RefundItem.ts";
import { validate as ResponseMetadata } from "./ResponseMetadata.ts";
export { validate21 as validate };
const func3 = Money;
const func5 = ResponseMetadata;
const func6 = RefundItem;
const func7 = Failure;
const func8 = ContractReport;
const obj2 = ["pending","succeeded","failed","canceled","unknown"];
const obj4 = ["reported","derived","none"];
const obj6 = ["insufficient_balance","not_yet_sent","processing","provider_review",null];
const obj8 = ["not_reported","contract_drift",null];
const obj10 = ["requested_by_customer","duplicate","fraudulent","returned","other",null];
const obj12 = ["test","live",null];
const obj14 = ["answered","replayed","exact_tag"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.account === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "account"}});
      errors++;
    }
    if(data.provider === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"}});
      errors++;
    }
    if(data.payment === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment"}});
      errors++;
    }
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.providerStatus === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerStatus"}});
      errors++;
    }
    if(data.statusSource === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusSource"}});
      errors++;
    }
    if(data.pendingReason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pendingReason"}});
      errors++;
    }
    if(data.unknownCause === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unknownCause"}});
      errors++;
    }
    if(data.settled === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settled"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.requestedAmount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestedAmount"}});
      errors++;
    }
    if(data.reason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
      errors++;
    }
    if(data.providerReason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerReason"}});
      errors++;
    }
    if(data.description === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});
      errors++;
    }
    if(data.reference === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reference"}});
      errors++;
    }
    if(data.metadata === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "metadata"}});
      errors++;
    }
    if(data.items === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
      errors++;
    }
    if(data.failure === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "failure"}});
      errors++;
    }
    if(data.externalReference === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "externalReference"}});
      errors++;
    }
    if(data.mode === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mode"}});
      errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}});
      errors++;
    }
    if(data.updatedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"}});
      errors++;
    }
    if(data.settledAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settledAt"}});
      errors++;
    }
    if(data.cancelable === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancelable"}});
      errors++;
    }
    if(data.evidence === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evidence"}});
      errors++;
    }
    if(data.contract === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contract"}});
      errors++;
    }
    if(data.requestId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requestId"}});
      errors++;
    }
    if(data.raw === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "raw"}});
      errors++;
    }
    if(data.account !== undefined){
      if(typeof data.account !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/account",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.provider !== undefined){
      if(typeof data.provider !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.payment !== undefined){
      let data2 = data.payment;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.id !== undefined){
      let data3 = data.id;
      if(typeof data3 === "string"){
        if(func2(data3) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.status !== undefined){
      let data4 = data.status;
      if(typeof data4 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data4)){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.providerStatus !== undefined){
      let data5 = data.providerStatus;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/providerStatus",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.statusSource !== undefined){
      let data6 = data.statusSource;
      if(typeof data6 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/statusSource",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj4.includes(data6)){
        (vErrors ??= []).push({instancePath:instancePath+"/statusSource",keyword:"enum",params:{allowedValues: obj4}});
        errors++;
      }
    }
    if(data.pendingReason !== undefined){
      let data7 = data.pendingReason;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/pendingReason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj6.includes(data7)){
        (vErrors ??= []).push({instancePath:instancePath+"/pendingReason",keyword:"enum",params:{allowedValues: obj6}});
        errors++;
      }
    }
    if(data.unknownCause !== undefined){
      let data8 = data.unknownCause;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/unknownCause",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj8.includes(data8)){
        (vErrors ??= []).push({instancePath:instancePath+"/unknownCause",keyword:"enum",params:{allowedValues: obj8}});
        errors++;
      }
    }
    if(data.settled !== undefined){
      if(typeof data.settled !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/settled",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data10 = data.amount;
      if(data10 !== null){
        if(!(func3(data10, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.requestedAmount !== undefined){
      let data11 = data.requestedAmount;
      if(data11 !== null){
        if(!(func3(data11, {instancePath:instancePath+"/requestedAmount",parentData:data,parentDataProperty:"requestedAmount",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.reason !== undefined){
      let data12 = data.reason;
      if((typeof data12 !== "string") && (data12 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj10.includes(data12)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: obj10}});
        errors++;
      }
    }
    if(data.providerReason !== undefined){
      let data13 = data.providerReason;
      if((typeof data13 !== "string") && (data13 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/providerReason",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data14 = data.description;
      if((typeof data14 !== "string") && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.reference !== undefined){
      let data15 = data.reference;
      if((typeof data15 !== "string") && (data15 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      let data16 = data.metadata;
      if(data16 !== null){
        if(!(func5(data16, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.items !== undefined){
      let data17 = data.items;
      if((!(Array.isArray(data17))) && (data17 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data17)){
        const len0 = data17.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func6(data17[i0], {instancePath:instancePath+"/items/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.failure !== undefined){
      let data19 = data.failure;
      if(data19 !== null){
        if(!(func7(data19, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
          vErrors = vErrors === null ? func7.errors : vErrors.concat(func7.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.externalReference !== undefined){
      let data20 = data.externalReference;
      if((typeof data20 !== "string") && (data20 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/externalReference",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.mode !== undefined){
      let data21 = data.mode;
      if((typeof data21 !== "string") && (data21 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj12.includes(data21)){
        (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: obj12}});
        errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data22 = data.createdAt;
      if((typeof data22 !== "string") && (data22 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data22 === "string"){
        if(!(formats0(data22))){
          (vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.updatedAt !== undefined){
      let data23 = data.updatedAt;
      if((typeof data23 !== "string") && (data23 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data23 === "string"){
        if(!(formats0(data23))){
          (vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.settledAt !== undefined){
      let data24 = data.settledAt;
      if((typeof data24 !== "string") && (data24 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/settledAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data24 === "string"){
        if(!(formats0(data24))){
          (vErrors ??= []).push({instancePath:instancePath+"/settledAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.cancelable !== undefined){
      let data25 = data.cancelable;
      if((typeof data25 !== "boolean") && (data25 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/cancelable",keyword:"type",params:{type: ["boolean","null"]}});
        errors++;
      }
    }
    if(data.evidence !== undefined){
      let data26 = data.evidence;
      if(typeof data26 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj14.includes(data26)){
        (vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues: obj14}});
        errors++;
      }
    }
    if(data.contract !== undefined){
      if(!(func8(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData}))){
        vErrors = vErrors === null ? func8.errors : vErrors.concat(func8.errors);
        errors = vErrors.length;
      }
    }
    if(data.requestId !== undefined){
      let data28 = data.requestId;
      if((typeof data28 !== "string") && (data28 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
