// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { flag, formatted, joined, knows, nested, object, optional, required, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { check as checkAmount } from "./Amount.ts";
import { check as checkAttempt } from "./Attempt.ts";
import { check as checkMetadata } from "./Metadata.ts";
import { check as checkMoney } from "./Money.ts";
import { check as checkRefundItem } from "./RefundItem.ts";
const pattern0 = /^[!-~]([ -~]*[!-~])?$/u;
const obj2 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj3 = /*#__PURE__*/ new Set(["payment","amount","idempotencyKey","description","reason","metadata","reference","items","firstUsedAt","expectedRemaining","allowDisputed","after"]);
export function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.payment, "/payment", required, 1, 255);
    vErrors = nested(vErrors, data.amount, "/amount", required, checkAmount);
    vErrors = text(vErrors, data.idempotencyKey, "/idempotencyKey", required, 1, 255, pattern0);
    vErrors = text(vErrors, data.description, "/description", optional, 1, 4096);
    vErrors = word(vErrors, data.reason, "/reason", optional, obj2);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = text(vErrors, data.reference, "/reference", optional, 1, 40);
    vErrors = formatted(vErrors, data.firstUsedAt, "/firstUsedAt", optional, dateTime);
    vErrors = nested(vErrors, data.expectedRemaining, "/expectedRemaining", optional, checkMoney);
    vErrors = flag(vErrors, data.allowDisputed, "/allowDisputed", optional);
    vErrors = nested(vErrors, data.after, "/after", optional, checkAttempt);
    if(data.items !== undefined){
      let data0 = data.items;
      if(Array.isArray(data0)){
        if(data0.length > 100){
          vErrors = add(vErrors, "/items", "maxItems", 100);
        }
        if(data0.length < 1){
          vErrors = add(vErrors, "/items", "minItems", 1);
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          vErrors = joined(vErrors, checkRefundItem(data0[i0]), "/items/" + i0);
        }
      }
      else {
        vErrors = add(vErrors, "/items", "type", "array");
      }
    }
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
