// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const func5 = Metadata;
const pattern0 = /*#__PURE__*/ new RegExp("^pay_.+$", "u");
const obj2 = ["duplicate","fraudulent","requested_by_customer","others"];
const obj4 = ["amount","payment_id","reason","notes","metadata"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.payment_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payment_id"}});
      errors++;
    }
    if(data.reason === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
      errors++;
    }
    if(data.amount !== undefined){
      let data0 = data.amount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"}});
        errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 2147483647 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data0 < 100 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 100}});
          errors++;
        }
      }
    }
    if(data.payment_id !== undefined){
      let data1 = data.payment_id;
      if(typeof data1 === "string"){
        if(func2(data1) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"pattern",params:{pattern: "^pay_.+$"}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/payment_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.reason !== undefined){
      let data2 = data.reason;
      if(typeof data2 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
        errors++;
      }
      if(!obj2.includes(data2)){
        (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: obj2}});
        errors++;
      }
    }
    if(data.notes !== undefined){
      let data3 = data.notes;
      if(typeof data3 === "string"){
        if(func2(data3) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.metadata !== undefined){
      if(!(func5(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
        vErrors = vErrors === null ? func5.errors : vErrors.concat(func5.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!obj4.includes(key0)){
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
