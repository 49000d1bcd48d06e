// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
export { validate21 as validate };
const func2 = LineItem;
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.currency === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "currency"});
    }
    if(data.items === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "items"});
    }
    if(data.currency !== undefined){
      if(typeof data.currency !== "string"){
        vErrors = add(vErrors, instancePath+"/currency", "type", {type: "string"});
      }
    }
    if(data.items !== undefined){
      let data1 = data.items;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func2(data1[i0], {instancePath:instancePath+"/items/" + i0}))){
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
