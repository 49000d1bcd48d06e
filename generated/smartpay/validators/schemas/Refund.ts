// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, joined, just, lacks, nested, string, text, whole, word } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
import { validate as LineItemId } from "./LineItemId.ts";
import { validate as Metadata } from "./Metadata.ts";
export { validate21 as validate };
const obj2 = ["id"];
const obj3 = ["requested_by_customer","fraudulent"];
const obj4 = ["succeeded","failed"];
const func2 = /*#__PURE__*/ variants([["LineItemId", LineItemId], ["LineItem", LineItem]], false);
const func3 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.id, instancePath, "/id", 1);
    vErrors = just(vErrors, data.object, instancePath, "/object", "refund");
    vErrors = string(vErrors, data.payment, instancePath, "/payment");
    if(data.amount !== undefined){
      let data3 = data.amount;
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 > 9007199254740991 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", 9007199254740991);
        }
        if(data3 < 0 || isNaN(data3)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", 0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", "number");
      }
    }
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = word(vErrors, data.reason, instancePath, "/reason", obj3);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj4);
    if(data.lineItems !== undefined){
      let data7 = data.lineItems;
      if(Array.isArray(data7)){
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func2, data7[i0], instancePath+"/lineItems/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/lineItems", "type", "array");
      }
    }
    vErrors = string(vErrors, data.reference, instancePath, "/reference");
    vErrors = string(vErrors, data.description, instancePath, "/description");
    vErrors = nested(vErrors, func3, data.metadata, instancePath, "/metadata");
    vErrors = flag(vErrors, data.test, instancePath, "/test");
    vErrors = whole(vErrors, data.createdAt, instancePath, "/createdAt", 0, 9007199254740991);
    vErrors = whole(vErrors, data.updatedAt, instancePath, "/updatedAt", 0, 9007199254740991);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
