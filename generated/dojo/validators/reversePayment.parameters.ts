// Generated from specs/dojo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, present, required, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["paymentIntentId"];
const obj3 = ["version"];
const obj4 = ["path","header"];
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
    if(data.header !== undefined){
      let data1 = data.header;
      if(isObject(data1)){
        vErrors = text(vErrors, data1.version, "/header/version", required, undefined, undefined, pattern0);
        vErrors = knows(vErrors, data1, "/header", obj3);
      }
      else {
        vErrors = add(vErrors, "/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj4);
  }
  return vErrors;
}

/** Path, query and header parameters of reversePayment. */
export const reversePaymentParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["reversePayment"]["parameters"]> = /*#__PURE__*/ validator(check);
