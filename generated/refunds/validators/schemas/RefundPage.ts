// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, joined, lacks, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Refund } from "./Refund.ts";
export { validate21 as validate };
const obj2 = ["refunds","next"];
const func2 = Refund;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
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
    vErrors = textOrNull(vErrors, data.next, instancePath, "/next");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
