// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { joined, knows, nested, object, optional, optionalOrNull, required, text } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { check as checkCreateRefundMetadata } from "./CreateRefundMetadata.ts";
import { check as checkPartialRefundItem } from "./PartialRefundItem.ts";
const obj2 = ["payment_id","items","reason","metadata"];
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.payment_id, "/payment_id", required, 1, 255);
    vErrors = text(vErrors, data.reason, "/reason", optionalOrNull, undefined, 3000);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkCreateRefundMetadata);
    if(data.items !== undefined){
      let data0 = data.items;
      if((!(Array.isArray(data0))) && (data0 !== null)){
        vErrors = add(vErrors, "/items", "type", ["array","null"]);
      }
      if(Array.isArray(data0)){
        if(data0.length < 1){
          vErrors = add(vErrors, "/items", "minItems", 1);
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, checkPartialRefundItem(data0[i0]), "/items/" + i0);
        }
      }
    }
    vErrors = knows(vErrors, data, "", obj2);
  }
  return vErrors;
}
