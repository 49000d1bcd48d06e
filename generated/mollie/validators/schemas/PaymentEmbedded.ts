// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, isObject } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = each(vErrors, func2, data.refunds, instancePath, "/refunds");
    if(data.captures !== undefined){
      let data1 = data.captures;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          let data2 = data1[i0];
          if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
            vErrors = add(vErrors, instancePath+"/captures/" + i0, "type", "object");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/captures", "type", "array");
      }
    }
    if(data.chargebacks !== undefined){
      let data3 = data.chargebacks;
      if(Array.isArray(data3)){
        const len1 = data3.length;
        for(let i1=0; i1<len1; i1++){
          let data4 = data3[i1];
          if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
            vErrors = add(vErrors, instancePath+"/chargebacks/" + i1, "type", "object");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/chargebacks", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
