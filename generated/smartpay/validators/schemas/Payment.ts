// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { each, flag, just, nested, object, optional, required, string, text, whole } from "../../../../src/runtime/checks.ts";
import { add, variants } from "../../../../src/runtime/validation.ts";
import { checkLineItem } from "./LineItem.ts";
import { checkLineItemId } from "./LineItemId.ts";
import { checkMetadata } from "./Metadata.ts";
import { checkPaymentStatus } from "./PaymentStatus.ts";
import { checkRefund } from "./Refund.ts";
import { checkRefundId } from "./RefundId.ts";
const func14 = /*#__PURE__*/ variants([["RefundId", checkRefundId], ["Refund", checkRefund]], false);
const func17 = /*#__PURE__*/ variants([["LineItemId", checkLineItemId], ["LineItem", checkLineItem]], false);
export function checkPayment(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = text(vErrors, data.id, "/id", required, 1);
    vErrors = just(vErrors, data.object, "/object", optional, "payment");
    vErrors = string(vErrors, data.currency, "/currency", optional);
    vErrors = nested(vErrors, data.status, "/status", optional, checkPaymentStatus);
    vErrors = string(vErrors, data.order, "/order", optional);
    vErrors = each(vErrors, data.refunds, "/refunds", optional, func14);
    vErrors = each(vErrors, data.lineItems, "/lineItems", optional, func17);
    vErrors = string(vErrors, data.reference, "/reference", optional);
    vErrors = string(vErrors, data.description, "/description", optional);
    vErrors = nested(vErrors, data.metadata, "/metadata", optional, checkMetadata);
    vErrors = flag(vErrors, data.test, "/test", optional);
    vErrors = whole(vErrors, data.createdAt, "/createdAt", optional, 0, 9007199254740991);
    vErrors = whole(vErrors, data.updatedAt, "/updatedAt", optional, 0, 9007199254740991);
    if(data.amount !== undefined){
      let data0 = data.amount;
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "maximum", 9007199254740991);
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = add(vErrors, "/amount", "minimum", 0);
        }
      }
      else {
        vErrors = add(vErrors, "/amount", "type", "number");
      }
    }
  }
  return vErrors;
}
