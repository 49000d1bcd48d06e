// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, joined } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const func2 = Refund;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(data.refunds !== undefined){
      let data0 = data.refunds;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data0[i0], instancePath+"/refunds/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/refunds", "type", "array");
      }
    }
    if(data.captures !== undefined){
      let data2 = data.captures;
      if(Array.isArray(data2)){
        const len1 = data2.length;
        for(let i1=0; i1<len1; i1++){
          let data3 = data2[i1];
          if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
            vErrors = add(vErrors, instancePath+"/captures/" + i1, "type", "object");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/captures", "type", "array");
      }
    }
    if(data.chargebacks !== undefined){
      let data4 = data.chargebacks;
      if(Array.isArray(data4)){
        const len2 = data4.length;
        for(let i2=0; i2<len2; i2++){
          let data5 = data4[i2];
          if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
            vErrors = add(vErrors, instancePath+"/chargebacks/" + i2, "type", "object");
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
