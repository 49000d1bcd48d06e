// Generated from specs/paymongo.yaml by `npm run generate`. Edit the contract, not this file.
// @ts-nocheck
import { validator } from "../../../src/runtime/validation.ts";
import { isObject, knows, object, optional, text } from "../../../src/runtime/checks.ts";
import { add } from "../../../src/runtime/validation.ts";
const obj2 = ["Idempotency-Key"];
const obj3 = ["header"];
function check(data){
  let vErrors = object(data);
  if(vErrors === null){
    if(data.header !== undefined){
      let data0 = data.header;
      if(isObject(data0)){
        vErrors = text(vErrors, data0["Idempotency-Key"], "/header/Idempotency-Key", optional, 1, 255);
        vErrors = knows(vErrors, data0, "/header", obj2);
      }
      else {
        vErrors = add(vErrors, "/header", "type", "object");
      }
    }
    vErrors = knows(vErrors, data, "", obj3);
  }
  return vErrors;
}

/** Path, query and header parameters of createRefund. */
export const createRefundParameters: import("../../../src/runtime/validation.ts").Validator<import("../types.ts").operations["createRefund"]["parameters"]> = /*#__PURE__*/ validator(check);
