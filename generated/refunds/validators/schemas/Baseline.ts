// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, wholeOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["remaining","refunds"];
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = wholeOrNull(vErrors, data.remaining, instancePath, "/remaining", 0, 9007199254740991);
    if(data.refunds !== undefined){
      let data1 = data.refunds;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/refunds", "type", ["array","null"]);
      }
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            vErrors = add(vErrors, instancePath+"/refunds/" + i0, "type", "string");
          }
        }
      }
    }
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
