// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { isObject, nestedOrNull, stringOrNull } from "../../../../src/runtime/checks.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Card } from "./Card.ts";
export { validate21 as validate };
const func2 = Card;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = stringOrNull(vErrors, data.transactionId, instancePath, "/transactionId");
    vErrors = stringOrNull(vErrors, data.transactionDateTime, instancePath, "/transactionDateTime");
    vErrors = stringOrNull(vErrors, data.message, instancePath, "/message");
    vErrors = stringOrNull(vErrors, data.paymentMethodId, instancePath, "/paymentMethodId");
    vErrors = stringOrNull(vErrors, data.authCode, instancePath, "/authCode");
    vErrors = stringOrNull(vErrors, data.avsResult, instancePath, "/avsResult");
    vErrors = nestedOrNull(vErrors, func2, data.card, instancePath, "/card");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
