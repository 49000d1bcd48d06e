// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func3 } from "../../../../src/runtime/unicode.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as RoutingReversalRequest } from "./RoutingReversalRequest.ts";
import { validate as TwoDecimalAmount } from "./TwoDecimalAmount.ts";
import { validate as ZeroDecimalAmount } from "./ZeroDecimalAmount.ts";
export { validate21 as validate };
const func2 = /*#__PURE__*/ variants([["TwoDecimalAmount", TwoDecimalAmount], ["ZeroDecimalAmount", ZeroDecimalAmount]], true);
const func4 = RoutingReversalRequest;
const obj2 = ["amount","description","metadata","reverseRouting","routingReversals","testmode"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.amount !== undefined){
      if(!(func2(data.amount, {instancePath:instancePath+"/amount"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.description !== undefined){
      let data1 = data.description;
      if(typeof data1 === "string"){
        if(func3(data1) > 140){
          vErrors = add(vErrors, instancePath+"/description", "maxLength", {limit: 140});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/description", "type", {type: "string"});
      }
    }
    if(data.reverseRouting !== undefined){
      let data2 = data.reverseRouting;
      if((typeof data2 !== "boolean") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/reverseRouting", "type", {type: ["boolean","null"]});
      }
    }
    if(data.routingReversals !== undefined){
      let data3 = data.routingReversals;
      if((!(Array.isArray(data3))) && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/routingReversals", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data3[i0], {instancePath:instancePath+"/routingReversals/" + i0}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          }
        }
      }
    }
    if(data.testmode !== undefined){
      if(typeof data.testmode !== "boolean"){
        vErrors = add(vErrors, instancePath+"/testmode", "type", {type: "boolean"});
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
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
