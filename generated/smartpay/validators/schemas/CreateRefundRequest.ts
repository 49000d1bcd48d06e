// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, nested, object, optional, required, text, word } from "../../../../src/runtime/checks.ts";
import { ucs2length } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { checkRequestMetadata } from "./RequestMetadata.ts";
const pattern0 = /^payment_.+$/u;
const obj2 = ["JPY"];
const obj3 = ["requested_by_customer","fraudulent"];
const obj4 = ["payment","amount","currency","reason","description","reference","lineItems","metadata"];
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.payment, "/payment", required, 1, 255, pattern0);
    vErrors = word(vErrors, data.currency, "/currency", required, obj2);
    vErrors = word(vErrors, data.reason, "/reason", required, obj3);
    vErrors = text(vErrors, data.description, "/description", optional, 1, 80);
    vErrors = text(vErrors, data.reference, "/reference", optional, 1, 40);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkRequestMetadata);
    if(data.amount !== undefined){
      let data0 = data.amount;
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "maximum", 9007199254740991);
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "minimum", 0);
        }
        let res0;
        if((1 === 0 || (res0 = data0/1, res0 !== parseInt(res0)))){
          vErrors = add(vErrors, "/amount", "multipleOf", 1);
        }
      }
      else {
        vErrors = add(vErrors, "/amount", "type", "number");
      }
    }
    if(data.lineItems !== undefined){
      let data1 = data.lineItems;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          let data2 = data1[i0];
          if(typeof data2 === "string"){
            if(ucs2length(data2) > 255){
              vErrors = add(vErrors, "/lineItems/" + i0, "maxLength", 255);
            }
            if(ucs2length(data2) < 1){
              vErrors = add(vErrors, "/lineItems/" + i0, "minLength", 1);
            }
          }
          else {
            vErrors = add(vErrors, "/lineItems/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, "/lineItems", "type", "array");
      }
    }
    vErrors = knows(vErrors, data, "", obj4);
  }
  return vErrors;
}
