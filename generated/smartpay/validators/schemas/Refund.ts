// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, just, nested, object, optional, required, string, text, whole, word } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { checkLineItem } from "./LineItem.ts";
import { checkLineItemId } from "./LineItemId.ts";
import { checkMetadata } from "./Metadata.ts";
const func15 = /*#__PURE__*/ variants([["LineItemId", checkLineItemId], ["LineItem", checkLineItem]], false);
const obj2 = ["requested_by_customer","fraudulent"];
const obj3 = ["succeeded","failed"];
export function checkRefund(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.id, "/id", required, 1);
    vErrors = just(vErrors, data.object, "/object", optional, "refund");
    vErrors = string(vErrors, data.payment, "/payment", optional);
    vErrors = string(vErrors, data.currency, "/currency", optional);
    vErrors = word(vErrors, data.reason, "/reason", optional, obj2);
    vErrors = word(vErrors, data.status, "/status", optional, obj3);
    vErrors = each(vErrors, data.lineItems, "/lineItems", optional, func15);
    vErrors = string(vErrors, data.reference, "/reference", optional);
    vErrors = string(vErrors, data.description, "/description", optional);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = flag(vErrors, data.test, "/test", optional);
    vErrors = whole(vErrors, data.createdAt, "/createdAt", optional, 0, 9007199254740991);
    vErrors = whole(vErrors, data.updatedAt, "/updatedAt", optional, 0, 9007199254740991);
    if(data.amount !== undefined){
      let data0 = data.amount;
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "maximum", 9007199254740991);
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "minimum", 0);
        }
      }
      else {
        vErrors = add(vErrors, "/amount", "type", "number");
      }
    }
  }
  return vErrors;
}
