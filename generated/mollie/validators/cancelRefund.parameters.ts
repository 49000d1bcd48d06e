// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, object, optional, present, required, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const pattern0 = /^tr_.+$/u;
const pattern1 = /^re_.+$/u;
const obj2 = ["paymentId","refundId"];
const obj3 = ["testmode"];
const obj4 = ["path","query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = present(vErrors, data.path, "/path");
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.paymentId, "/path/paymentId", required, 1, 255, pattern0);
        vErrors = text(vErrors, data0.refundId, "/path/refundId", required, 1, 255, pattern1);
        vErrors = knows(vErrors, data0, "/path", obj2);
      }
      else {
        vErrors = add(vErrors, "/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data1 = data.query;
      if(isObject(data1)){
        vErrors = flag(vErrors, data1.testmode, "/query/testmode", optional);
        vErrors = knows(vErrors, data1, "/query", obj3);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj4);
  }
  return vErrors;
}

/** Path, query and header parameters of cancelRefund. */
export const cancelRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["cancelRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
