// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { flag, isObject, knows, object, optional, present, required, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["paymentIntentId"];
const obj3 = ["returnCanceled"];
const obj4 = ["version"];
const obj5 = ["path","query","header"];
const pattern0 = /^\d{4}-\d{2}-\d{2}$/u;
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = present(vErrors, data.path, "/path");
    vErrors = present(vErrors, data.header, "/header");
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.paymentIntentId, "/path/paymentIntentId", required, 1, 255);
        vErrors = knows(vErrors, data0, "/path", obj2);
      }
      else {
        vErrors = add(vErrors, "/path", "type", "object");
      }
    }
    if(data.query !== undefined){
      let data1 = data.query;
      if(isObject(data1)){
        vErrors = flag(vErrors, data1.returnCanceled, "/query/returnCanceled", optional);
        vErrors = knows(vErrors, data1, "/query", obj3);
      }
      else {
        vErrors = add(vErrors, "/query", "type", "object");
      }
    }
    if(data.header !== undefined){
      let data2 = data.header;
      if(isObject(data2)){
        vErrors = text(vErrors, data2.version, "/header/version", required, undefined, undefined, pattern0);
        vErrors = knows(vErrors, data2, "/header", obj4);
      }
      else {
        vErrors = add(vErrors, "/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj5);
  }
  return vErrors;
}

/** Path, query and header parameters of getPayment. */
export const getPaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPayment"]["parameters"]> = /*#__PURE__*/ validator(check);
