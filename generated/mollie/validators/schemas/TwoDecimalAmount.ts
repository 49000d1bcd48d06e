// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { knows, object, required, text, word } from "../../../../src/runtime/checks.ts";
const obj2 = /*#__PURE__*/ new Set(["AED","AUD","BGN","BRL","CAD","CHF","CZK","DKK","EUR","GBP","HKD","HUF","ILS","MXN","MYR","NOK","NZD","PHP","PLN","RON","RUB","SEK","SGD","THB","TWD","USD","ZAR"]);
const obj3 = ["currency","value"];
const pattern0 = /^(?!0+\.00$)\d{1,13}\.\d{2}$/u;
export function checkTwoDecimalAmount(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = word(vErrors, data.currency, "/currency", required, obj2);
    vErrors = text(vErrors, data.value, "/value", required, undefined, undefined, pattern0);
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}
