// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as RoutingReversalSource } from "./RoutingReversalSource.ts";
export { validate21 as validate };
const func2 = Amount;
const func3 = RoutingReversalSource;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
