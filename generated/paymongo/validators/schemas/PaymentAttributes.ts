// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { variants } from "../../../../src/runtime/validation.ts";
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
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}});
      errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
      errors++;
    }
    if(data.access_url !== undefined){
      let data0 = data.access_url;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/access_url",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data1 < 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.balance_transaction_id !== undefined){
      let data2 = data.balance_transaction_id;
      if((typeof data2 !== "string") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/balance_transaction_id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.billing !== undefined){
      let data3 = data.billing;
      if(data3 !== null){
        if(!(func2(data3, {instancePath:instancePath+"/billing",parentData:data,parentDataProperty:"billing",rootData}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.description !== undefined){
      let data5 = data.description;
      if((typeof data5 !== "string") && (data5 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.disputed !== undefined){
      if(typeof data.disputed !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/disputed",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.external_reference_number !== undefined){
      let data7 = data.external_reference_number;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/external_reference_number",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.failed_code !== undefined){
      let data8 = data.failed_code;
      if((typeof data8 !== "string") && (data8 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/failed_code",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.failed_message !== undefined){
      let data9 = data.failed_message;
      if((typeof data9 !== "string") && (data9 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/failed_message",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.fee !== undefined){
      let data10 = data.fee;
      if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
        (vErrors ??= []).push({instancePath:instancePath+"/fee",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data10 == "number") && (isFinite(data10))){
        if(data10 > 9007199254740991 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/fee",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data10 < -9007199254740991 || isNaN(data10)){
          (vErrors ??= []).push({instancePath:instancePath+"/fee",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
      }
    }
    if(data.foreign_fee !== undefined){
      let data11 = data.foreign_fee;
      if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
        (vErrors ??= []).push({instancePath:instancePath+"/foreign_fee",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data11 == "number") && (isFinite(data11))){
        if(data11 > 9007199254740991 || isNaN(data11)){
          (vErrors ??= []).push({instancePath:instancePath+"/foreign_fee",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data11 < -9007199254740991 || isNaN(data11)){
          (vErrors ??= []).push({instancePath:instancePath+"/foreign_fee",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
      }
    }
    if(data.livemode !== undefined){
      if(typeof data.livemode !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/livemode",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      let data13 = data.metadata;
      if(data13 !== null){
        if(!(func3(data13, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
          vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.net_amount !== undefined){
      let data14 = data.net_amount;
      if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
        (vErrors ??= []).push({instancePath:instancePath+"/net_amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data14 == "number") && (isFinite(data14))){
        if(data14 > 9007199254740991 || isNaN(data14)){
          (vErrors ??= []).push({instancePath:instancePath+"/net_amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data14 < -9007199254740991 || isNaN(data14)){
          (vErrors ??= []).push({instancePath:instancePath+"/net_amount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
      }
    }
    if(data.origin !== undefined){
      let data15 = data.origin;
      if((typeof data15 !== "string") && (data15 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/origin",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.payment_intent_id !== undefined){
      let data16 = data.payment_intent_id;
      if((typeof data16 !== "string") && (data16 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/payment_intent_id",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.payout !== undefined){
      let data17 = data.payout;
      if(((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))) && (data17 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/payout",keyword:"type",params:{type: ["string","object","null"]}});
        errors++;
      }
    }
    if(data.refunds !== undefined){
      let data18 = data.refunds;
      if((!(Array.isArray(data18))) && (data18 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/refunds",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data18)){
        const len0 = data18.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data18[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.source !== undefined){
      let data20 = data.source;
      if(data20 !== null){
        if(!(func5(data20, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
          vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
          errors = vErrors.length;
        }
      }
    }
    if(data.statement_descriptor !== undefined){
      let data21 = data.statement_descriptor;
      if((typeof data21 !== "string") && (data21 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/statement_descriptor",keyword:"type",params:{type: ["string","null"]}});
        errors++;
      }
    }
    if(data.status !== undefined){
      if(typeof data.status !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.tax_amount !== undefined){
      let data23 = data.tax_amount;
      if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/tax_amount",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data23 == "number") && (isFinite(data23))){
        if(data23 > 9007199254740991 || isNaN(data23)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax_amount",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data23 < -9007199254740991 || isNaN(data23)){
          (vErrors ??= []).push({instancePath:instancePath+"/tax_amount",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}});
          errors++;
        }
      }
    }
    if(data.taxes !== undefined){
      let data24 = data.taxes;
      if((!(Array.isArray(data24))) && (data24 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/taxes",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data24)){
        const len1 = data24.length;
        for(let i1=0; i1<len1; i1++){
          if(!(func6(data24[i1], {instancePath:instancePath+"/taxes/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
            vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.available_at !== undefined){
      let data26 = data.available_at;
      if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data26 == "number") && (isFinite(data26))){
        if(data26 > 9007199254740991 || isNaN(data26)){
          (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data26 < 0 || isNaN(data26)){
          (vErrors ??= []).push({instancePath:instancePath+"/available_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.created_at !== undefined){
      let data27 = data.created_at;
      if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
        (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data27 == "number") && (isFinite(data27))){
        if(data27 > 9007199254740991 || isNaN(data27)){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data27 < 0 || isNaN(data27)){
          (vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.credited_at !== undefined){
      let data28 = data.credited_at;
      if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/credited_at",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data28 == "number") && (isFinite(data28))){
        if(data28 > 9007199254740991 || isNaN(data28)){
          (vErrors ??= []).push({instancePath:instancePath+"/credited_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data28 < 0 || isNaN(data28)){
          (vErrors ??= []).push({instancePath:instancePath+"/credited_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.paid_at !== undefined){
      let data29 = data.paid_at;
      if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/paid_at",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data29 == "number") && (isFinite(data29))){
        if(data29 > 9007199254740991 || isNaN(data29)){
          (vErrors ??= []).push({instancePath:instancePath+"/paid_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data29 < 0 || isNaN(data29)){
          (vErrors ??= []).push({instancePath:instancePath+"/paid_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
      }
    }
    if(data.updated_at !== undefined){
      let data30 = data.updated_at;
      if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
        (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data30 == "number") && (isFinite(data30))){
        if(data30 > 9007199254740991 || isNaN(data30)){
          (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
          errors++;
        }
        if(data30 < 0 || isNaN(data30)){
          (vErrors ??= []).push({instancePath:instancePath+"/updated_at",keyword:"minimum",params:{comparison: ">=", limit: 0}});
          errors++;
        }
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
