// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, joined, lacks, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
export { validate21 as validate };
const obj2 = ["currency","items"];
const func2 = LineItem;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.currency, instancePath, "/currency");
    if(data.items !== undefined){
      let data1 = data.items;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data1[i0], instancePath+"/items/" + i0);
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
