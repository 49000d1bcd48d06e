// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, joined, just, lacks, nested, string, text, whole } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as LineItem } from "./LineItem.ts";
import { validate as LineItemId } from "./LineItemId.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as PaymentStatus } from "./PaymentStatus.ts";
import { validate as Refund } from "./Refund.ts";
import { validate as RefundId } from "./RefundId.ts";
export { validate21 as validate };
const obj2 = ["id"];
const func2 = PaymentStatus;
const func3 = /*#__PURE__*/ variants([["RefundId", RefundId], ["Refund", Refund]], false);
const func4 = /*#__PURE__*/ variants([["LineItemId", LineItemId], ["LineItem", LineItem]], false);
const func5 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.id, instancePath, "/id", 1);
    vErrors = just(vErrors, data.object, instancePath, "/object", "payment");
    if(data.amount !== undefined){
      let data2 = data.amount;
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 9007199254740991 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", 9007199254740991);
        }
        if(data2 < 0 || isNaN(data2)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", 0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", "number");
      }
    }
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
    vErrors = nested(vErrors, func2, data.status, instancePath, "/status");
    vErrors = string(vErrors, data.order, instancePath, "/order");
    if(data.refunds !== undefined){
      let data6 = data.refunds;
      if(Array.isArray(data6)){
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func3, data6[i0], instancePath+"/refunds/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/refunds", "type", "array");
      }
    }
    if(data.lineItems !== undefined){
      let data8 = data.lineItems;
      if(Array.isArray(data8)){
        const len1 = data8.length;
        for(let i1=0; i1<len1; i1++){
          vErrors = joined(vErrors, func4, data8[i1], instancePath+"/lineItems/" + i1);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/lineItems", "type", "array");
      }
    }
    vErrors = string(vErrors, data.reference, instancePath, "/reference");
    vErrors = string(vErrors, data.description, instancePath, "/description");
    vErrors = nested(vErrors, func5, data.metadata, instancePath, "/metadata");
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
