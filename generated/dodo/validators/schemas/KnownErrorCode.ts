// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { add } from "../../../../src/runtime/validation.ts";
const obj2 = /*#__PURE__*/ new Set(["PAYMENT_ALREADY_REFUNDED","REFUND_AMOUNT_EXCEEDS_PAID_AMOUNT","REFUND_WINDOW_EXPIRED","LINE_ITEM_NOT_FOUND","LINE_ITEM_PRORATED","LINE_ITEM_REFUND_AMOUNT_TOO_HIGH","DUPLICATE_LINE_ITEMS_IN_REQUEST","INSUFFICIENT_WALLET_FUNDS","MAXIMUM_KEYS_REACHED","INVALID_REQUEST_BODY","INVALID_REQUEST_PARAMETERS","INVALID_QUERY_PARAMS","INTEGER_CONVERSION_FAILURE","EXCHANGE_RATE_NOT_FOUND","NOT_FOUND","UNAUTHORIZED","MERCHANT_NOT_LIVE","PREVIOUS_PAYMENT_PENDING","TOO_MANY_REQUESTS","INTERNAL_SERVER_ERROR"]);
export function checkKnownErrorCode(data){
  let vErrors = null;
  if(typeof data !== "string"){
    vErrors = add(vErrors, "", "type", "string");
  }
  if(!obj2.has(data)){
    vErrors = add(vErrors, "", "enum", obj2);
  }
  return vErrors;
}
