// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, isObject, just, nested, string, text, whole } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Price } from "./Price.ts";
import { validate as PriceId } from "./PriceId.ts";
export { validate21 as validate };
const func2 = /*#__PURE__*/ variants([["PriceId", PriceId], ["Price", Price]], false);
const func3 = Metadata;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = text(vErrors, data.id, instancePath, "/id", 1);
    vErrors = just(vErrors, data.object, instancePath, "/object", "lineItem");
    vErrors = string(vErrors, data.kind, instancePath, "/kind");
    vErrors = nested(vErrors, func2, data.price, instancePath, "/price");
    vErrors = whole(vErrors, data.quantity, instancePath, "/quantity", 0, 9007199254740991);
    if(data.amount !== undefined){
      let data5 = data.amount;
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 9007199254740991 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/amount", "maximum", 9007199254740991);
        }
        if(data5 < -9007199254740991 || isNaN(data5)){
          vErrors = add(vErrors, instancePath+"/amount", "minimum", -9007199254740991);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/amount", "type", "number");
      }
    }
    vErrors = string(vErrors, data.currency, instancePath, "/currency");
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
