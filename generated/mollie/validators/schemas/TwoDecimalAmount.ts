// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, knows, lacks, text, word } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
export { validate21 as validate };
const obj2 = ["currency","value"];
const obj3 = /*#__PURE__*/ new Set(["AED","AUD","BGN","BRL","CAD","CHF","CZK","DKK","EUR","GBP","HKD","HUF","ILS","MXN","MYR","NOK","NZD","PHP","PLN","RON","RUB","SEK","SGD","THB","TWD","USD","ZAR"]);
const pattern0 = /^(?!0+\.00$)\d{1,13}\.\d{2}$/u;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = word(vErrors, data.currency, instancePath, "/currency", obj3);
    vErrors = text(vErrors, data.value, instancePath, "/value", undefined, undefined, pattern0);
    vErrors = knows(vErrors, data, instancePath, obj2);
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
