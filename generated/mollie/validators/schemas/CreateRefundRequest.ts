// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func3 } from "../../../../src/runtime/unicode.ts";
import { variants } from "../../../../src/runtime/validation.ts";
import { validate as RoutingReversalRequest } from "./RoutingReversalRequest.ts";
import { validate as TwoDecimalAmount } from "./TwoDecimalAmount.ts";
import { validate as ZeroDecimalAmount } from "./ZeroDecimalAmount.ts";
export { validate21 as validate };
const func2 = /*#__PURE__*/ variants([["TwoDecimalAmount", TwoDecimalAmount], ["ZeroDecimalAmount", ZeroDecimalAmount]], true);
const func4 = RoutingReversalRequest;
const obj2 = ["amount","description","metadata","reverseRouting","routingReversals","testmode"];
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "amount"}});
      errors++;
    }
    if(data.amount !== undefined){
      if(!(func2(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      let data1 = data.description;
      if(typeof data1 === "string"){
        if(func3(data1) > 140){
          (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 140}});
          errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
        errors++;
      }
    }
    if(data.reverseRouting !== undefined){
      let data2 = data.reverseRouting;
      if((typeof data2 !== "boolean") && (data2 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/reverseRouting",keyword:"type",params:{type: ["boolean","null"]}});
        errors++;
      }
    }
    if(data.routingReversals !== undefined){
      let data3 = data.routingReversals;
      if((!(Array.isArray(data3))) && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/routingReversals",keyword:"type",params:{type: ["array","null"]}});
        errors++;
      }
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data3[i0], {instancePath:instancePath+"/routingReversals/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if(data.testmode !== undefined){
      if(typeof data.testmode !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/testmode",keyword:"type",params:{type: "boolean"}});
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
