// Generated from specs/smartpay.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, optional, present, required, text, word } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const pattern0 = /^payment_.+$/u;
const obj2 = ["paymentId"];
const obj3 = ["all","no"];
const obj4 = ["expand"];
const obj5 = ["path","query"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = present(vErrors, data.path, "/path");
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.paymentId, "/path/paymentId", required, 1, 255, pattern0);
        vErrors = knows(vErrors, data0, "/path", obj2);
      }
      else {
        vErrors = add(vErrors, "/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data1 = data.query;
      if(isObject(data1)){
        vErrors = word(vErrors, data1.expand, "/query/expand", optional, obj3);
        vErrors = knows(vErrors, data1, "/query", obj4);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj5);
  }
  return vErrors;
}

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(check);
