// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as CreateRefundMetadata } from "./CreateRefundMetadata.ts";
import { validate as PartialRefundItem } from "./PartialRefundItem.ts";
export { validate21 as validate };
const func4 = PartialRefundItem;
const func6 = CreateRefundMetadata;
const obj2 = ["payment_id","items","reason","metadata"];
function validate21(data, {instancePath=""}={}){
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.payment_id === undefined){
      vErrors = add(vErrors, instancePath, "required", {missingProperty: "payment_id"});
    }
    if(data.payment_id !== undefined){
      let data0 = data.payment_id;
      if(typeof data0 === "string"){
        if(func2(data0) > 255){
          vErrors = add(vErrors, instancePath+"/payment_id", "maxLength", {limit: 255});
        }
        if(func2(data0) < 1){
          vErrors = add(vErrors, instancePath+"/payment_id", "minLength", {limit: 1});
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/payment_id", "type", {type: "string"});
      }
    }
    if(data.items !== undefined){
      let data1 = data.items;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/items", "type", {type: ["array","null"]});
      }
      if(Array.isArray(data1)){
        if(data1.length < 1){
          vErrors = add(vErrors, instancePath+"/items", "minItems", {limit: 1});
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(func4(data1[i0], {instancePath:instancePath+"/items/" + i0}))){
            vErrors = vErrors === null ? func4.errors : vErrors.concat(func4.errors);
          }
        }
      }
    }
    if(data.reason !== undefined){
      let data3 = data.reason;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = add(vErrors, instancePath+"/reason", "type", {type: ["string","null"]});
      }
      if(typeof data3 === "string"){
        if(func2(data3) > 3000){
          vErrors = add(vErrors, instancePath+"/reason", "maxLength", {limit: 3000});
        }
      }
    }
    if(data.metadata !== undefined){
      if(!(func6(data.metadata, {instancePath:instancePath+"/metadata"}))){
        vErrors = vErrors === null ? func6.errors : vErrors.concat(func6.errors);
      }
    }
    for(const key0 in data){
      if(!obj2.includes(key0)){
        vErrors = add(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
  }
  else {
    vErrors = add(vErrors, instancePath, "type", {type: "object"});
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
