// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
export { validate21 as validate };
const obj2 = ["item_id","amount","tax_inclusive"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.item_id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "item_id"}});
      errors++;
    }
    if(data.item_id !== undefined){
      let data0 = data.item_id;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/item_id",keyword:"maxLength",params:{limit: 255}});
          errors++;
        }
        if(func2(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/item_id",keyword:"minLength",params:{limit: 1}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/item_id",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: ["integer","null"]}});
        errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}});
          errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 1}});
          errors++;
        }
      }
    }
    if(data.tax_inclusive !== undefined){
      if(typeof data.tax_inclusive !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/tax_inclusive",keyword:"type",params:{type: "boolean"}});
        errors++;
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
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
