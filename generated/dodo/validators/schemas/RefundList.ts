// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, joined, lacks } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundListItem } from "./RefundListItem.ts";
export { validate21 as validate };
const obj2 = ["items"];
const func2 = RefundListItem;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    if(data.items !== undefined){
      let data0 = data.items;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data0[i0], instancePath+"/items/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/items", "type", "array");
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
