// Generated from specs/dodo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, present, required, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["paymentId"];
const obj3 = ["path"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    vErrors = present(vErrors, data.path, "/path");
    if(data.path !== undefined){
      let data0 = data.path;
      if(isObject(data0)){
        vErrors = text(vErrors, data0.paymentId, "/path/paymentId", required, 1, 255);
        vErrors = knows(vErrors, data0, "/path", obj2);
      }
      else {
        vErrors = add(vErrors, "/path", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}

/** Path, query and header parameters of getPaymentLineItems. */
export const getPaymentLineItemsParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["getPaymentLineItems"]["parameters"]> = /*#__PURE__*/ validator(check);
