// Generated from specs/refunds.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, formatted, knows, nested, object, optional, required, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime } from "../../../../src/runtime/formats.ts";
import { checkAmount } from "./Amount.ts";
import { checkAttempt } from "./Attempt.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkMoney } from "./Money.ts";
import { checkRefundItem } from "./RefundItem.ts";
const pattern0 = /^[!-~]([ -~]*[!-~])?$/u;
const obj2 = ["requested_by_customer","duplicate","fraudulent","returned","other"];
const obj3 = /*#__PURE__*/ new Set(["payment","amount","idempotencyKey","description","reason","metadata","reference","items","firstUsedAt","expectedRemaining","allowDisputed","after"]);
export function checkCreateRefundRequest(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.payment, "/payment", required, 1, 255);
    vErrors = nested(vErrors, data.amount, "/amount", required, checkAmount);
    vErrors = text(vErrors, data.idempotencyKey, "/idempotencyKey", required, 1, 255, pattern0);
    vErrors = text(vErrors, data.description, "/description", optional, 1, 4096);
    vErrors = word(vErrors, data.reason, "/reason", optional, obj2);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = text(vErrors, data.reference, "/reference", optional, 1, 40);
    vErrors = each(vErrors, data.items, "/items", optional, checkRefundItem, 1, 100);
    vErrors = formatted(vErrors, data.firstUsedAt, "/firstUsedAt", optional, dateTime);
    vErrors = nested(vErrors, data.expectedRemaining, "/expectedRemaining", optional, checkMoney);
    vErrors = flag(vErrors, data.allowDisputed, "/allowDisputed", optional);
    vErrors = nested(vErrors, data.after, "/after", optional, checkAttempt);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
