// Generated from specs/mollie.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, optional, present, required, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const pattern0 = /^tr_.+$/u;
const obj2 = ["paymentId"];
const obj3 = ["Idempotency-Key"];
const obj4 = ["path","header"];
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
    if(data.header !== undefined){
      let data1 = data.header;
      if(isObject(data1)){
        vErrors = text(vErrors, data1["Idempotency-Key"], "/header/Idempotency-Key", optional, 1);
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

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
