// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, lacks, nestedOrNull, string, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Money } from "./Money.ts";
export { validate21 as validate };
const obj2 = ["payment","amount","why","advisory"];
const func2 = Money;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = string(vErrors, data.payment, instancePath, "/payment");
    vErrors = nestedOrNull(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = stringOrNull(vErrors, data.why, instancePath, "/why");
    if(data.advisory !== undefined){
      let data3 = data.advisory;
      if(Array.isArray(data3)){
        const len0 = data3.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data3[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/advisory/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/advisory", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
