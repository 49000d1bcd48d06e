// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, joined, knows, lacks, nested, text, textOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as CreateRefundMetadata } from "./CreateRefundMetadata.ts";
import { validate as PartialRefundItem } from "./PartialRefundItem.ts";
export { validate21 as validate };
const obj2 = ["payment_id"];
const obj3 = ["payment_id","items","reason","metadata"];
const func2 = PartialRefundItem;
const func3 = CreateRefundMetadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.payment_id, instancePath, "/payment_id", 1, 255);
    if(data.items !== undefined){
      let data1 = data.items;
      if((!(Array.isArray(data1))) && (data1 !== null)){
        vErrors = add(vErrors, instancePath+"/items", "type", ["array","null"]);
      }
      if(Array.isArray(data1)){
        if(data1.length < 1){
          vErrors = add(vErrors, instancePath+"/items", "minItems", 1);
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data1[i0], instancePath+"/items/" + i0);
        }
      }
    }
    vErrors = textOrNull(vErrors, data.reason, instancePath, "/reason", undefined, 3000);
    vErrors = nested(vErrors, func3, data.metadata, instancePath, "/metadata");
    vErrors = knows(vErrors, data, instancePath, obj3);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
