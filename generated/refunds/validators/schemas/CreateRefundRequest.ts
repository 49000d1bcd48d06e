// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, formatted, isObject, joined, knows, lacks, nested, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as Attempt } from "./Attempt.ts";
import { validate as Metadata } from "./Metadata.ts";
import { validate as Money } from "./Money.ts";
import { validate as RefundItem } from "./RefundItem.ts";
export { validate21 as validate };
const obj2 = ["payment","amount","idempotencyKey"];
const obj3 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj4 = /*#__PURE__*/ new Set(["payment","amount","idempotencyKey","description","reason","metadata","reference","items","firstUsedAt","expectedRemaining","allowDisputed","after"]);
const func2 = Amount;
const func3 = Metadata;
const func4 = RefundItem;
const func5 = Money;
const func6 = Attempt;
const pattern0 = /^[!-~]([ -~]*[!-~])?$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = text(vErrors, data.payment, instancePath, "/payment", 1, 255);
    vErrors = nested(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = text(vErrors, data.idempotencyKey, instancePath, "/idempotencyKey", 1, 255, pattern0);
    vErrors = text(vErrors, data.description, instancePath, "/description", 1, 4096);
    vErrors = word(vErrors, data.reason, instancePath, "/reason", obj3);
    vErrors = nested(vErrors, func3, data.metadata, instancePath, "/metadata");
    vErrors = text(vErrors, data.reference, instancePath, "/reference", 1, 40);
    if(data.items !== undefined){
      let data7 = data.items;
      if(Array.isArray(data7)){
        if(data7.length > 100){
          vErrors = add(vErrors, instancePath+"/items", "maxItems", 100);
        }
        if(data7.length < 1){
          vErrors = add(vErrors, instancePath+"/items", "minItems", 1);
        }
        const len0 = data7.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, func4, data7[i0], instancePath+"/items/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, instancePath+"/items", "type", "array");
      }
    }
    vErrors = formatted(vErrors, data.firstUsedAt, instancePath, "/firstUsedAt", formats0);
    vErrors = nested(vErrors, func5, data.expectedRemaining, instancePath, "/expectedRemaining");
    vErrors = flag(vErrors, data.allowDisputed, instancePath, "/allowDisputed");
    vErrors = nested(vErrors, func6, data.after, instancePath, "/after");
    vErrors = knows(vErrors, data, instancePath, obj4);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
