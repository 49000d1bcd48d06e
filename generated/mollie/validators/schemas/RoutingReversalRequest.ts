// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as EuroAmount } from "./EuroAmount.ts";
import { validate as RoutingReversalSourceRequest } from "./RoutingReversalSourceRequest.ts";
export { validate21 as validate };
const func2 = EuroAmount;
const func3 = RoutingReversalSourceRequest;
const obj2 = ["amount","source"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.source === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "source"});
    }
    if(data.amount !== undefined){
      if(!(func2(data.amount, {instancePath:instancePath+"/amount"}))){
        vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
      }
    }
    if(data.source !== undefined){
      if(!(func3(data.source, {instancePath:instancePath+"/source"}))){
        vErrors = vErrors === null ? func3.errors : vErrors.concat(func3.errors);
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
