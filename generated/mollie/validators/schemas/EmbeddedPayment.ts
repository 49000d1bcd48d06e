// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { formatted, isObject, just, lacks, nested, nestedOrNull, openOrNull, string, stringOrNull, text, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as PaymentLinks } from "./PaymentLinks.ts";
export { validate21 as validate };
const obj2 = ["resource","id","status","amount"];
const obj3 = ["live","test"];
const obj4 = ["open","pending","authorized","paid","canceled","expired","failed"];
const pattern0 = /^tr_.+$/u;
const func2 = Amount;
const func7 = PaymentLinks;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    vErrors = lacks(vErrors, data, instancePath, obj2);
    vErrors = just(vErrors, data.resource, instancePath, "/resource", "payment");
    vErrors = text(vErrors, data.id, instancePath, "/id", 1, undefined, pattern0);
    vErrors = word(vErrors, data.mode, instancePath, "/mode", obj3);
    vErrors = word(vErrors, data.status, instancePath, "/status", obj4);
    vErrors = nested(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = nestedOrNull(vErrors, func2, data.amountRefunded, instancePath, "/amountRefunded");
    vErrors = nestedOrNull(vErrors, func2, data.amountRemaining, instancePath, "/amountRemaining");
    vErrors = nestedOrNull(vErrors, func2, data.amountCaptured, instancePath, "/amountCaptured");
    vErrors = nestedOrNull(vErrors, func2, data.amountChargedBack, instancePath, "/amountChargedBack");
    vErrors = string(vErrors, data.description, instancePath, "/description");
    vErrors = stringOrNull(vErrors, data.method, instancePath, "/method");
    vErrors = string(vErrors, data.profileId, instancePath, "/profileId");
    vErrors = string(vErrors, data.sequenceType, instancePath, "/sequenceType");
    vErrors = formatted(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
    vErrors = openOrNull(vErrors, data.details, instancePath, "/details");
    vErrors = openOrNull(vErrors, data.billingAddress, instancePath, "/billingAddress");
    vErrors = openOrNull(vErrors, data.shippingAddress, instancePath, "/shippingAddress");
    vErrors = nested(vErrors, func7, data._links, instancePath, "/_links");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
