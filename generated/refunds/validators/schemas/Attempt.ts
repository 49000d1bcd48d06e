// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Baseline } from "./Baseline.ts";
import { validate as HttpRequest } from "./HttpRequest.ts";
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const func2 = Money;
const func3 = Baseline;
const func4 = HttpRequest;
const obj2 = ["not_sent","rejected","accepted","unknown",null];
const obj4 = /*#__PURE__*/ new Set(["version","account","provider","payment","idempotencyKey","generation","providerKey","fingerprint","amount","baseline","request","startedAt","sentAt","contractVersion","outcome"]);
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "version"});
    }
    if(data.account === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "account"});
    }
    if(data.provider === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "provider"});
    }
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.idempotencyKey === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "idempotencyKey"});
    }
    if(data.generation === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "generation"});
    }
    if(data.providerKey === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "providerKey"});
    }
    if(data.fingerprint === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "fingerprint"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.baseline === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "baseline"});
    }
    if(data.request === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "request"});
    }
    if(data.startedAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "startedAt"});
    }
    if(data.sentAt === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "sentAt"});
    }
    if(data.contractVersion === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "contractVersion"});
    }
    if(data.outcome === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "outcome"});
    }
    if(data.version !== undefined){
      let data0 = data.version;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = add(vErrors, instancePath+"/version", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 1 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/version", "maximum", {comparison: "<=", limit: 1});
        }
        if(data0 < 1 || isNaN(data0)){
          vErrors = add(vErrors, instancePath+"/version", "minimum", {comparison: ">=", limit: 1});
        }
      }
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
      if(typeof data.payment !== "string"){
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: "string"});
      }
    }
    if(data.idempotencyKey !== undefined){
      if(typeof data.idempotencyKey !== "string"){
        vErrors = add(vErrors, instancePath+"/idempotencyKey", "type", {type: "string"});
      }
    }
    if(data.generation !== undefined){
      let data5 = data.generation;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        vErrors = add(vErrors, instancePath+"/generation", "type", {type: "integer"});
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 1000000 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/generation", "maximum", {comparison: "<=", limit: 1000000});
        }
        if(data5 < 0 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/generation", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.providerKey !== undefined){
      if(typeof data.providerKey !== "string"){
        vErrors = add(vErrors, instancePath+"/providerKey", "type", {type: "string"});
      }
    }
    if(data.fingerprint !== undefined){
      if(typeof data.fingerprint !== "string"){
        vErrors = add(vErrors, instancePath+"/fingerprint", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data8 = data.amount;
      if(data8 !== null){
        if(!(func2(data8, {instancePath:instancePath+"/amount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.baseline !== undefined){
      let data9 = data.baseline;
      if(data9 !== null){
        if(!(func3(data9, {instancePath:instancePath+"/baseline"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.request !== undefined){
      let data10 = data.request;
      if(data10 !== null){
        if(!(func4(data10, {instancePath:instancePath+"/request"}))){
          vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
        }
      }
    }
    if(data.startedAt !== undefined){
      let data11 = data.startedAt;
      if(typeof data11 === "string"){
        if(!(formats0(data11))){
          vErrors = add(vErrors, instancePath+"/startedAt", "format", {format: "date-time"});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/startedAt", "type", {type: "string"});
      }
    }
    if(data.sentAt !== undefined){
      let data12 = data.sentAt;
      if((typeof data12 !== "string") && (data12 !== null)){
        vErrors = add(vErrors, instancePath+"/sentAt", "type", {type: ["string","null"]});
      }
      if(typeof data12 === "string"){
        if(!(formats0(data12))){
          vErrors = add(vErrors, instancePath+"/sentAt", "format", {format: "date-time"});
        }
      }
    }
    if(data.contractVersion !== undefined){
      if(typeof data.contractVersion !== "string"){
        vErrors = add(vErrors, instancePath+"/contractVersion", "type", {type: "string"});
      }
    }
    if(data.outcome !== undefined){
      let data14 = data.outcome;
      if((typeof data14 !== "string") && (data14 !== null)){
        vErrors = add(vErrors, instancePath+"/outcome", "type", {type: ["string","null"]});
      }
      if(!obj2.includes(data14)){
        vErrors = add(vErrors, instancePath+"/outcome", "enum", {allowedValues: obj2});
      }
    }
    for(const key0 in data){
      if(!obj4.has(key0)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
