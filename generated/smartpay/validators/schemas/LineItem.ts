// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, just, nested, object, optional, string, text, whole } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkPrice } from "./Price.ts";
import { checkPriceId } from "./PriceId.ts";
const func9 = /*#__PURE__*/ variants([["PriceId", checkPriceId], ["Price", checkPrice]], false);
export function checkLineItem(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.id, "/id", optional, 1);
    vErrors = just(vErrors, data.object, "/object", optional, "lineItem");
    vErrors = string(vErrors, data.kind, "/kind", optional);
    vErrors = nested(vErrors, data.price, "/price", optional, func9);
    vErrors = whole(vErrors, data.quantity, "/quantity", optional, 0, 9007199254740991);
    vErrors = string(vErrors, data.currency, "/currency", optional);
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
        if(data0 < -9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "minimum", -9007199254740991);
        }
      }
      else {
        vErrors = add(vErrors, "/amount", "type", "number");
      }
    }
  }
  return vErrors;
}
