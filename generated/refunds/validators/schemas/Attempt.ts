// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { validate as Baseline } from "./Baseline.ts";
import { validate as HttpRequest } from "./HttpRequest.ts";
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const func2 = Money;
const func3 = Baseline;
const func4 = HttpRequest;
const obj2 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = /*#__PURE__*/ new Set(["version","account","provider","payment","idempotencyKey","generation","providerKey","fingerprint","amount","baseline","request","startedAt","sentAt","contractVersion","outcome"]);
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
      errors++;
    }
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
    if(data.idempotencyKey === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idempotencyKey"}});
      errors++;
    }
    if(data.generation === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "generation"}});
      errors++;
    }
    if(data.providerKey === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerKey"}});
      errors++;
    }
    if(data.fingerprint === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fingerprint"}});
      errors++;
    }
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.baseline === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "baseline"}});
      errors++;
    }
    if(data.request === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"}});
      errors++;
    }
    if(data.startedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startedAt"}});
      errors++;
    }
    if(data.sentAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentAt"}});
      errors++;
    }
    if(data.contractVersion === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contractVersion"}});
      errors++;
    }
    if(data.outcome === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
      errors++;
    }
    if(data.version !== undefined){
      let data0 = data.version;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 1 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 1}});
          errors++;
        }
        if(data0 < 1 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
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
      if(typeof data.payment !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/payment",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.idempotencyKey !== undefined){
      if(typeof data.idempotencyKey !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/idempotencyKey",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.generation !== undefined){
      let data5 = data.generation;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        (vErrors ??= []).push({instancePath:instancePath+"/generation",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 1000000 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/generation",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
          errors++;
        }
        if(data5 < 0 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/generation",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.providerKey !== undefined){
      if(typeof data.providerKey !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/providerKey",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.fingerprint !== undefined){
      if(typeof data.fingerprint !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/fingerprint",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data8 = data.amount;
      if(data8 !== null){
        if(!(func2(data8, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.baseline !== undefined){
      let data9 = data.baseline;
      if(data9 !== null){
        if(!(func3(data9, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.request !== undefined){
      let data10 = data.request;
      if(data10 !== null){
        if(!(func4(data10, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
          vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.startedAt !== undefined){
      let data11 = data.startedAt;
      if(typeof data11 === "string"){
        if(!(formats0(data11))){
          (vErrors ??= []).push({instancePath:instancePath+"/startedAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/startedAt",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.sentAt !== undefined){
      let data12 = data.sentAt;
      if((typeof data12 !== "string") && (data12 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/sentAt",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(typeof data12 === "string"){
        if(!(formats0(data12))){
          (vErrors ??= []).push({instancePath:instancePath+"/sentAt",keyword:"format",params:{format: "date-time"}});
          errors++;
        }
      }
    }
    if(data.contractVersion !== undefined){
      if(typeof data.contractVersion !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/contractVersion",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.outcome !== undefined){
      let data14 = data.outcome;
      if((typeof data14 !== "string") && (data14 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
      if(!obj2.includes(data14)){
        (vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    for(const key0 in data){
      if(!obj4.has(key0)){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
