// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as Billing } from "./Billing.ts";
import { validate as FlatRefund } from "./FlatRefund.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as PaymentSource } from "./PaymentSource.ts";
import { validate as Refund } from "./Refund.ts";
import { validate as Tax } from "./Tax.ts";
export { validate21 as validate };
const func2 = Billing;
const func3 = Metadata;
const func4 = /*#__PURE__*/ variants([["Refund", Refund], ["FlatRefund", FlatRefund]], false);
const func5 = PaymentSource;
const func6 = Tax;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.status === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "status"});
    }
    if(data.access_url !== undefined){
      let data0 = data.access_url;
      if((typeof data0 !== "string") && (data0 !== null)){
        vErrors = add(vErrors, instancePath+"/access_url", "type", {type: ["string","null"]});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        vErrors = add(vErrors, instancePath+"/amount", "type", {type: "integer"});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.balance_transaction_id !== undefined){
      let data2 = data.balance_transaction_id;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/balance_transaction_id", "type", {type: ["string","null"]});
      }
    }
    if(data.billing !== undefined){
      let data3 = data.billing;
      if(data3 !== null){
        if(!(func2(data3, {instancePath:instancePath+"/billing"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.description !== undefined){
      let data5 = data.description;
      if((typeof data5 !== "string") && (data5 !== null)){
        vErrors = add(vErrors, instancePath+"/description", "type", {type: ["string","null"]});
      }
    }
    if(data.disputed !== undefined){
      if(typeof data.disputed !== "boolean"){
        vErrors = add(vErrors, instancePath+"/disputed", "type", {type: "boolean"});
      }
    }
    if(data.external_reference_number !== undefined){
      let data7 = data.external_reference_number;
      if((typeof data7 !== "string") && (data7 !== null)){
        vErrors = add(vErrors, instancePath+"/external_reference_number", "type", {type: ["string","null"]});
      }
    }
    if(data.failed_code !== undefined){
      let data8 = data.failed_code;
      if((typeof data8 !== "string") && (data8 !== null)){
        vErrors = add(vErrors, instancePath+"/failed_code", "type", {type: ["string","null"]});
      }
    }
    if(data.failed_message !== undefined){
      let data9 = data.failed_message;
      if((typeof data9 !== "string") && (data9 !== null)){
        vErrors = add(vErrors, instancePath+"/failed_message", "type", {type: ["string","null"]});
      }
    }
    if(data.fee !== undefined){
      let data10 = data.fee;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        vErrors = add(vErrors, instancePath+"/fee", "type", {type: "integer"});
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/fee", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data10 < -9007199254740991 || isNaN(data10)){
          vErrors = add(vErrors, instancePath+"/fee", "minimum", {comparison: ">=", limit: -9007199254740991});
        }
      }
    }
    if(data.foreign_fee !== undefined){
      let data11 = data.foreign_fee;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        vErrors = add(vErrors, instancePath+"/foreign_fee", "type", {type: "integer"});
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          vErrors = add(vErrors, instancePath+"/foreign_fee", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data11 < -9007199254740991 || isNaN(data11)){
          vErrors = add(vErrors, instancePath+"/foreign_fee", "minimum", {comparison: ">=", limit: -9007199254740991});
        }
      }
    }
    if(data.livemode !== undefined){
      if(typeof data.livemode !== "boolean"){
        vErrors = add(vErrors, instancePath+"/livemode", "type", {type: "boolean"});
      }
    }
    if(data.metadata !== undefined){
      let data13 = data.metadata;
      if(data13 !== null){
        if(!(func3(data13, {instancePath:instancePath+"/metadata"}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
        }
      }
    }
    if(data.net_amount !== undefined){
      let data14 = data.net_amount;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        vErrors = add(vErrors, instancePath+"/net_amount", "type", {type: "integer"});
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          vErrors = add(vErrors, instancePath+"/net_amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data14 < -9007199254740991 || isNaN(data14)){
          vErrors = add(vErrors, instancePath+"/net_amount", "minimum", {comparison: ">=", limit: -9007199254740991});
        }
      }
    }
    if(data.origin !== undefined){
      let data15 = data.origin;
      if((typeof data15 !== "string") && (data15 !== null)){
        vErrors = add(vErrors, instancePath+"/origin", "type", {type: ["string","null"]});
      }
    }
    if(data.payment_intent_id !== undefined){
      let data16 = data.payment_intent_id;
      if((typeof data16 !== "string") && (data16 !== null)){
        vErrors = add(vErrors, instancePath+"/payment_intent_id", "type", {type: ["string","null"]});
      }
    }
    if(data.payout !== undefined){
      let data17 = data.payout;
      if(((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))) && (data17 !== null)){
        vErrors = add(vErrors, instancePath+"/payout", "type", {type: ["string","object","null"]});
      }
    }
    if(data.refunds !== undefined){
      let data18 = data.refunds;
      if((!(Array.isArray(data18))) && (data18 !== null)){
        vErrors = add(vErrors, instancePath+"/refunds", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data18)){
        const len0 = data18.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data18[i0], {instancePath:instancePath+"/refunds/" + i0}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          }
        }
      }
    }
    if(data.source !== undefined){
      let data20 = data.source;
      if(data20 !== null){
        if(!(func5(data20, {instancePath:instancePath+"/source"}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
        }
      }
    }
    if(data.statement_descriptor !== undefined){
      let data21 = data.statement_descriptor;
      if((typeof data21 !== "string") && (data21 !== null)){
        vErrors = add(vErrors, instancePath+"/statement_descriptor", "type", {type: ["string","null"]});
      }
    }
    if(data.status !== undefined){
      if(typeof data.status !== "string"){
        vErrors = add(vErrors, instancePath+"/status", "type", {type: "string"});
      }
    }
    if(data.tax_amount !== undefined){
      let data23 = data.tax_amount;
      if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
        vErrors = add(vErrors, instancePath+"/tax_amount", "type", {type: ["integer","null"]});
      }
      if((typeof data23 == "number") && (isFinite(data23))){
        if(data23 > 9007199254740991 || isNaN(data23)){
          vErrors = add(vErrors, instancePath+"/tax_amount", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data23 < -9007199254740991 || isNaN(data23)){
          vErrors = add(vErrors, instancePath+"/tax_amount", "minimum", {comparison: ">=", limit: -9007199254740991});
        }
      }
    }
    if(data.taxes !== undefined){
      let data24 = data.taxes;
      if((!(Array.isArray(data24))) && (data24 !== null)){
        vErrors = add(vErrors, instancePath+"/taxes", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data24)){
        const len1 = data24.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func6(data24[i1], {instancePath:instancePath+"/taxes/" + i1}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
          }
        }
      }
    }
    if(data.available_at !== undefined){
      let data26 = data.available_at;
      if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
        vErrors = add(vErrors, instancePath+"/available_at", "type", {type: ["integer","null"]});
      }
      if((typeof data26 == "number") && (isFinite(data26))){
        if(data26 > 9007199254740991 || isNaN(data26)){
          vErrors = add(vErrors, instancePath+"/available_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data26 < 0 || isNaN(data26)){
          vErrors = add(vErrors, instancePath+"/available_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.created_at !== undefined){
      let data27 = data.created_at;
      if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
        vErrors = add(vErrors, instancePath+"/created_at", "type", {type: "integer"});
      }
      if((typeof data27 == "number") && (isFinite(data27))){
        if(data27 > 9007199254740991 || isNaN(data27)){
          vErrors = add(vErrors, instancePath+"/created_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data27 < 0 || isNaN(data27)){
          vErrors = add(vErrors, instancePath+"/created_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.credited_at !== undefined){
      let data28 = data.credited_at;
      if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
        vErrors = add(vErrors, instancePath+"/credited_at", "type", {type: ["integer","null"]});
      }
      if((typeof data28 == "number") && (isFinite(data28))){
        if(data28 > 9007199254740991 || isNaN(data28)){
          vErrors = add(vErrors, instancePath+"/credited_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data28 < 0 || isNaN(data28)){
          vErrors = add(vErrors, instancePath+"/credited_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.paid_at !== undefined){
      let data29 = data.paid_at;
      if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
        vErrors = add(vErrors, instancePath+"/paid_at", "type", {type: ["integer","null"]});
      }
      if((typeof data29 == "number") && (isFinite(data29))){
        if(data29 > 9007199254740991 || isNaN(data29)){
          vErrors = add(vErrors, instancePath+"/paid_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data29 < 0 || isNaN(data29)){
          vErrors = add(vErrors, instancePath+"/paid_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
    if(data.updated_at !== undefined){
      let data30 = data.updated_at;
      if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
        vErrors = add(vErrors, instancePath+"/updated_at", "type", {type: "integer"});
      }
      if((typeof data30 == "number") && (isFinite(data30))){
        if(data30 > 9007199254740991 || isNaN(data30)){
          vErrors = add(vErrors, instancePath+"/updated_at", "maximum", {comparison: "<=", limit: 9007199254740991});
        }
        if(data30 < 0 || isNaN(data30)){
          vErrors = add(vErrors, instancePath+"/updated_at", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
