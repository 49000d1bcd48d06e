// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { eachOrNull, formatted, isObject, just, lacks, nested, nestedOrNull, stringOrNull, text, textOrNull, word } from "../../../../src/runtime/checks.ts";
import { dateTime as formats0 } from "../../../../src/runtime/formats.ts";
import { add } from "../../../../src/runtime/validation.ts";
import { validate as Amount } from "./Amount.ts";
import { validate as ExternalReference } from "./ExternalReference.ts";
import { validate as RefundEmbedded } from "./RefundEmbedded.ts";
import { validate as RefundLinks } from "./RefundLinks.ts";
import { validate as RoutingReversal } from "./RoutingReversal.ts";
import { validate as SettlementAmount } from "./SettlementAmount.ts";
export { validate21 as validate };
const obj2 = ["resource","id","amount","status","createdAt","paymentId","_links"];
const obj3 = ["live","test"];
const obj4 = ["queued","pending","processing","refunded","failed","canceled"];
const pattern0 = /^re_.+$/u;
const pattern1 = /^tr_.+$/u;
const pattern2 = /^stl_.+$/u;
const pattern3 = /^ord_.+$/u;
const func2 = Amount;
const func3 = SettlementAmount;
const func4 = ExternalReference;
const func5 = RoutingReversal;
const func6 = RefundEmbedded;
const func7 = RefundLinks;
function validate21(data, instancePath=""){
  let vErrors = null;
  if(isObject(data)){
    if(((((((data.resource === undefined) || (data.id === undefined)) || (data.amount === undefined)) || (data.status === undefined)) || (data.createdAt === undefined)) || (data.paymentId === undefined)) || (data._links === undefined)){
      vErrors = lacks(vErrors, data, instancePath, obj2);
    }
    vErrors = just(vErrors, data.resource, instancePath, "/resource", "refund");
    vErrors = text(vErrors, data.id, instancePath, "/id", 1, undefined, pattern0);
    vErrors = word(vErrors, data.mode, instancePath, "/mode", obj3);
    vErrors = nested(vErrors, func2, data.amount, instancePath, "/amount");
    vErrors = word(vErrors, data.status, instancePath, "/status", obj4);
    vErrors = formatted(vErrors, data.createdAt, instancePath, "/createdAt", formats0);
    vErrors = stringOrNull(vErrors, data.description, instancePath, "/description");
    vErrors = text(vErrors, data.paymentId, instancePath, "/paymentId", 1, undefined, pattern1);
    vErrors = textOrNull(vErrors, data.settlementId, instancePath, "/settlementId", undefined, undefined, pattern2);
    vErrors = nestedOrNull(vErrors, func3, data.settlementAmount, instancePath, "/settlementAmount");
    vErrors = nested(vErrors, func4, data.externalReference, instancePath, "/externalReference");
    vErrors = eachOrNull(vErrors, func5, data.routingReversals, instancePath, "/routingReversals");
    vErrors = textOrNull(vErrors, data.orderId, instancePath, "/orderId", undefined, undefined, pattern3);
    if(data.lines !== undefined){
      let data13 = data.lines;
      if((!(Array.isArray(data13))) && (data13 !== null)){
        vErrors = add(vErrors, instancePath+"/lines", "type", ["array","null"]);
      }
      if(Array.isArray(data13)){
        const len0 = data13.length;
        for(let i0=0; i0<len0; i0++){
          let data14 = data13[i0];
          if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
            vErrors = add(vErrors, instancePath+"/lines/" + i0, "type", "object");
          }
        }
      }
    }
    vErrors = nested(vErrors, func6, data._embedded, instancePath, "/_embedded");
    vErrors = nested(vErrors, func7, data._links, instancePath, "/_links");
  }
  else {
    vErrors = add(vErrors, instancePath, "type", "object");
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
