// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, nested, text, word } from "../../../../src/runtime/checks.ts";
import { ucs2length as func2 } from "../../../../src/runtime/unicode.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as RequestMetadata } from "./RequestMetadata.ts";
export { validate21 as validate };
const obj2 = ["payment","currency","reason"];
const obj3 = ["JPY"];
const obj4 = ["requested_by_customer","fraudulent"];
const obj5 = ["payment","amount","currency","reason","description","reference","lineItems","metadata"];
const pattern0 = /^payment_.+$/u;
const func4 = RequestMetadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.payment, instancePath, "/payment", 1, 255, pattern0);
    if(data.amount !== undefined){
      let data1 = data.amount;
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", 9007199254740991);
        }
        if(data1 < 0 || isNaN(data1)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", 0);
        }
        let res0;
        if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
          vErrors = add(vErrors, instancePath+"/amount", "multipleOf", 1);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", "number");
      }
    }
    vErrors = word(vErrors, data.currency, instancePath, "/currency", obj3);
    vErrors = word(vErrors, data.reason, instancePath, "/reason", obj4);
    vErrors = text(vErrors, data.description, instancePath, "/description", 1, 80);
    vErrors = text(vErrors, data.reference, instancePath, "/reference", 1, 40);
    if(data.lineItems !== undefined){
      let data6 = data.lineItems;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          let data7 = data6[i0];
          if(typeof data7 === "string"){
            if(func2(data7) > 255){
              vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "maxLength", 255);
            }
            if(func2(data7) < 1){
              vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "minLength", 1);
            }
          }
          else {
            vErrors = add(vErrors, instancePath+"/lineItems/" + i0, "type", "string");
          }
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/lineItems", "type", "array");
      }
    }
    vErrors = nested(vErrors, func4, data.metadata, instancePath, "/metadata");
    vErrors = knows(vErrors, data, instancePath, obj5);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
