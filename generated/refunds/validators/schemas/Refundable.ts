// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const func2 = Money;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment"});
    }
    if(data.amount === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "amount"});
    }
    if(data.why === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "why"});
    }
    if(data.advisory === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "advisory"});
    }
    if(data.payment !== undefined){
      if(typeof data.payment !== "string"){
        vErrors = add(vErrors, instancePath+"/payment", "type", {type: "string"});
      }
    }
    if(data.amount !== undefined){
      let data1 = data.amount;
      if(data1 !== null){
        if(!(func2(data1, {instancePath:instancePath+"/amount"}))){
          vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
        }
      }
    }
    if(data.why !== undefined){
      let data2 = data.why;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = add(vErrors, instancePath+"/why", "type", {type: ["string","null"]});
      }
    }
    if(data.advisory !== undefined){
      let data3 = data.advisory;
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data3[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/advisory/" + i0, "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/advisory", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
