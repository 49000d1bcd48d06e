// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RefundListItem } from "./RefundListItem.ts";
export { validate21 as validate };
const func2 = RefundListItem;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.items === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "items"});
    }
    if(data.items !== undefined){
      let data0 = data.items;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data0[i0], {instancePath:instancePath+"/items/" + i0}))){
            vErrors = vErrors === null ? func2.errors : vErrors.concat(func2.errors);
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/items", "type", {type: "array"});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
